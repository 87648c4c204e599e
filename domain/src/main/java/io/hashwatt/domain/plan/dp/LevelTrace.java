package io.hashwatt.domain.plan.dp;

/** Writes the best levels of one run, from where it stands to where it stops. */
final class LevelTrace {

    private final RunProgramme programme;
    private final SwitchedRuns runs;
    private final RunTail tail;
    private final byte[] levels;

    LevelTrace(RunProgramme programme, SwitchedRuns runs, RunTail tail, byte[] levels) {
        this.programme = programme;
        this.runs = runs;
        this.tail = tail;
        this.levels = levels;
    }

    /** @return the slot in which it is off again, or the number of slots */
    int from(int first, int firstLevel, LevelSpan firstSpan, int firstCount) {
        int slot = first;
        int level = firstLevel;
        int count = firstCount;
        LevelSpan span = firstSpan;
        while (slot < programme.size) {
            int end = stay(slot, level, span, count);
            count = programme.counted(slot, end, count);
            if (end == programme.size || stops(end, level, span, count)) {
                return end;
            }
            level = runs.bestChange(tail, end, level, count);
            levels[end] = (byte) level;
            span = runs.spans.afterChange(end);
            slot = end + 1;
            count = programme.counted(end, slot, count);
        }
        return slot;
    }

    /** Stays at the level until something else is worth more; returns the slot in which it is. */
    private int stay(int from, int level, LevelSpan span, int count) {
        double[] rest = runs.worthsUntilSettled(tail, from, level, span, count);
        int slot = from;
        while (slot < programme.size) {
            int countHere = programme.counted(from, slot, count);
            int next = slot + 1;
            double after = next - from < rest.length
                    ? rest[next - from]
                    : runs.onWorth(tail, next, programme.counted(slot, next, countHere), level);
            double stay = runs.worths.at(slot, level, span.lossIn(slot)) + after;
            double other = Math.max(
                    runs.stopWorth(tail, slot, countHere, level), runs.changeWorth(tail, slot, countHere, level, span));
            if (RunProgramme.exceeds(other, stay)) {
                return slot;
            }
            levels[slot] = (byte) level;
            slot = next;
        }
        return slot;
    }

    private boolean stops(int slot, int level, LevelSpan span, int count) {
        double change = runs.changeWorth(tail, slot, count, level, span);
        return !RunProgramme.exceeds(change, runs.stopWorth(tail, slot, count, level));
    }
}
