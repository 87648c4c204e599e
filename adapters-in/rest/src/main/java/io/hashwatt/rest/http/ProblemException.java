package io.hashwatt.rest.http;

/** Ends a request with a problem. It never leaves this adapter, and rolls back what the request had begun. */
@SuppressWarnings("serial") // never serialised
public final class ProblemException extends RuntimeException {

    private final Problem problem;

    public ProblemException(Problem problem) {
        super(problem.detail(), null, false, false); // nobody looks at the stack of a caller's mistake
        this.problem = problem;
    }

    public ProblemException(ProblemType type, String detail) {
        this(Problem.of(type, detail));
    }

    public static ProblemException malformed(String field, String rule) {
        return new ProblemException(Problem.malformed(field, rule));
    }

    /** @param what there is none of, with or without a reason */
    public static ProblemException notFound(String what) {
        return new ProblemException(ProblemType.NOT_FOUND, "There is no such " + what + ".");
    }

    public Problem problem() {
        return problem;
    }
}
