package io.hashwatt.application.fleet;

/**
 * How many groups a site may get: a plan of a site is made and held in one piece, so memory ends somewhere. Sites that have
 * more already are left alone, but get no more.
 */
record GroupRoom(int most) {

    boolean isLeft(int there, int more) {
        return more == 0 || there + more <= most;
    }

    String rule() {
        return "the site may have at most " + most + " groups: put others into another site";
    }
}
