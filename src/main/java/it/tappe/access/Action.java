package it.tappe.access;

/** What can be done; {@link Permissions} says by whom. */
public enum Action {
    /** Read the programme: areas, steps, provinces, webinars, service models. */
    READ_PROGRAMME,
    /** Edit provinces, programme, areas, steps, project works; import the register. */
    EDIT_REGISTER,
    /** Create, change and deactivate accounts; issue one-time links. */
    MANAGE_ACCOUNTS,
    /** Read the journal. */
    READ_JOURNAL,
    /** Read the mails that Tappe sends; have one tried again. */
    MANAGE_MAILS,
    /** Read the matrix of the programme and print reports. */
    READ_REPORTS,
    /** Have saved reports printed and sent by themselves. */
    SCHEDULE_REPORTS,
    /** Print what one sees of project works, calls and webinars. */
    PRINT_WORKS,
    /** Run a webinar, item by item, and write its minutes. */
    RUN_WEBINAR,
    /** Upload a version and deliver it; read versions not yet delivered. */
    SUBMIT,
    /** Decide on a delivered version. */
    REVIEW,
    /** Advise on a delivered version, without deciding. */
    ADVISE,
    /** Try the reader of service models on any document. */
    TRY_READER,
    /** Rate indicators and classify into service models. */
    CLASSIFY,
    /** Edit the catalogues of service models: models, indicators, thresholds, weights. */
    EDIT_CATALOGUES,
    /** See how far independent ratings agree, over all project works. */
    READ_AGREEMENTS,
    /** Write the canvas of a project work. */
    FILL_CANVAS,
    /** Share the comparison of an area and step with its provinces; withdraw it. */
    SHARE_COMPARISON,
    /** Hide, move, edit and add slides of presentations; decide how presentations look. */
    ARRANGE_SLIDES,
    /** Remark on a canvas and propose answers. */
    REMARK_CANVAS,
    /** Grant a later deadline to one project work. */
    EXTEND,
    /** Edit the rules of reminders; see what is planned for whom and what was sent. */
    EDIT_REMINDERS,
    /** Create events, their registration forms and lists of those who have registered; note who is present. */
    MANAGE_REGISTRATIONS,
    /** Publish slots for support calls. */
    PUBLISH_SLOTS,
    /** Book, move and cancel support calls of a project work. */
    BOOK_CALLS,
    /** Hold its support calls: attendance and minutes. */
    HOLD_CALLS,
    /** Add, change and tick off the actions of a project work. */
    FOLLOW_UP,
    /** Create and revoke one's own API tokens. */
    OWN_TOKENS,
    /** Make and revoke the address of one's own calendar. */
    OWN_CALENDAR
}
