package io.hashwatt.domain.plan.site;

import io.hashwatt.domain.kernel.Power;

/**
 * A draw target as it is for a while.
 *
 * @param holds whether it is of any matter
 * @param beside what is drawn that counts too and is none of the groups
 */
record TargetStep(boolean holds, Power beside) {

    TargetStep held() {
        return new TargetStep(true, beside);
    }
}
