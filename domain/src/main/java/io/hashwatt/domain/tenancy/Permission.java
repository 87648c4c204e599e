package io.hashwatt.domain.tenancy;

/** What a use case asks of its actor. */
public enum Permission {
    /** See sites, groups, prices, plans, back-tests and events. */
    READ,
    /** Bring price documents in. */
    IMPORT_PRICES,
    /** Make plans and run back-tests. */
    PLAN,
    /** Override levels of groups, lock them out, stop a site, and end all of that. */
    INTERVENE,
    /** Write schedules, put them in force and take them out, and protect groups from them. */
    SCHEDULE,
    /** Decide who chooses the levels of a site: hand it over to plans or rules, or take it back. */
    ARM,
    /** Create, change and delete sites, groups and price series. */
    MANAGE_FLEET,
    /** Create, change and delete users and API keys. */
    MANAGE_USERS,
    /** See who did what. */
    READ_AUDIT,
    /** Create and list tenants: for the platform's own administrators only. */
    MANAGE_TENANTS
}
