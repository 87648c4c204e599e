package io.hashwatt.rest.http;

/** Words that stand in many annotations. */
public final class Api {

    /** Where this version of the API begins. */
    public static final String V1 = "/api/v1";

    public static final String JSON = "application/json";

    static final String PROBLEM_JSON = "application/problem+json";

    private Api() {}
}
