package it.tappe.access;

/** The roles table of the programme as one switch: who may do what. Who may see what is a condition of the queries. */
final class Permissions {
    private Permissions() {}

    static boolean may(Viewer viewer, Action action, Subject subject) {
        if (viewer.role() == Role.COORDINATOR) {
            return true;
        }
        return switch (action) {
            case READ_PROGRAMME, OWN_TOKENS, OWN_CALENDAR -> true;
            case EDIT_REGISTER,
                    MANAGE_ACCOUNTS,
                    READ_JOURNAL,
                    MANAGE_MAILS,
                    EDIT_CATALOGUES,
                    READ_AGREEMENTS,
                    EXTEND,
                    SHARE_COMPARISON,
                    ARRANGE_SLIDES,
                    EDIT_REMINDERS,
                    MANAGE_REGISTRATIONS,
                    SCHEDULE_REPORTS -> false;
            case READ_REPORTS -> viewer.role() == Role.OBSERVER;
            case PRINT_WORKS -> viewer.role() != Role.OBSERVER;
            case RUN_WEBINAR -> viewer.role() == Role.TUTOR;
            case SUBMIT, FILL_CANVAS -> isTeamOf(viewer, subject);
            case ADVISE -> isOfTutorProvinceOf(viewer, subject);
            case REMARK_CANVAS -> isTutorOf(viewer, subject) || isOfTutorProvinceOf(viewer, subject);
            case REVIEW, CLASSIFY, HOLD_CALLS -> isTutorOf(viewer, subject);
            case PUBLISH_SLOTS, TRY_READER -> viewer.role() == Role.TUTOR;
            case BOOK_CALLS, FOLLOW_UP -> isTeamOf(viewer, subject) || isTutorOf(viewer, subject);
        };
    }

    private static boolean isTeamOf(Viewer viewer, Subject subject) {
        return viewer.role() == Role.TEAM
                && viewer.provinceId() != null
                && viewer.provinceId().equals(subject.ownerProvinceId());
    }

    private static boolean isOfTutorProvinceOf(Viewer viewer, Subject subject) {
        return viewer.role() == Role.TUTOR_PROVINCE
                && viewer.provinceId() != null
                && viewer.provinceId().equals(subject.tutorProvinceId());
    }

    private static boolean isTutorOf(Viewer viewer, Subject subject) {
        return viewer.role() == Role.TUTOR && subject.tutorIds().contains(viewer.accountId());
    }
}
