package io.hashwatt.domain.plan.outlook;

/**
 * Of a regression through the origin the sums it takes to say how much of {@code x} came true as {@code y}, and how sure that
 * is: {@code share = Σxy / Σx²}, with the standard error that does not take all errors for equally large,
 * {@code √Σx²(y − share·x)² / Σx²} (White, Econometrica 48, 1980).
 */
final class RegressionSums {

    private int count;
    private double xx;
    private double xy;
    private double xxyy;
    private double xxxy;
    private double xxxx;

    void add(double x, double y) {
        count++;
        xx += x * x;
        xy += x * y;
        xxyy += x * x * y * y;
        xxxy += x * x * x * y;
        xxxx += x * x * x * x;
    }

    void add(RegressionSums other) {
        count += other.count;
        xx += other.xx;
        xy += other.xy;
        xxyy += other.xxyy;
        xxxy += other.xxxy;
        xxxx += other.xxxx;
    }

    int count() {
        return count;
    }

    /** By how many standard errors less than the best estimate; 0 where nothing is known. */
    double shareLess(int standardErrors) {
        if (xx == 0) {
            return 0;
        }
        double share = xy / xx;
        double errors = Math.max(0, xxyy - 2 * share * xxxy + share * share * xxxx);
        return share - standardErrors * Math.sqrt(errors) / xx;
    }
}
