package io.hashwatt.cli;

/** How alike two words are. */
public final class Similarity {

    private Similarity() {}

    /** How many letters to add, leave out or replace to get from one to the other (Levenshtein). */
    public static int mistakes(String typed, String meant) {
        int[] above = new int[meant.length() + 1];
        for (int j = 0; j <= meant.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= typed.length(); i++) {
            int[] row = new int[meant.length() + 1];
            row[0] = i;
            for (int j = 1; j <= meant.length(); j++) {
                int replaced = above[j - 1] + (typed.charAt(i - 1) == meant.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[meant.length()];
    }
}
