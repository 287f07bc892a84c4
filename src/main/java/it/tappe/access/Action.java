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
    /** Read the matrix of the programme and print reports. */
    READ_REPORTS,
    /** Upload a version and deliver it; read versions not yet delivered. */
    SUBMIT,
    /** Decide on a delivered version. */
    REVIEW,
    /** Advise on a delivered version, without deciding. */
    ADVISE,
    /** Rate indicators and classify into service models. */
    CLASSIFY,
    /** Grant a later deadline to one project work. */
    EXTEND,
    /** Create events, their registration forms and lists of those who have registered; note who is present. */
    MANAGE_REGISTRATIONS,
    /** Create and revoke one's own API tokens. */
    OWN_TOKENS
}
