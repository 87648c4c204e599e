package io.hashwatt.documents;

/**
 * Where a JSON value comes from.
 *
 * @param document how messages call it
 * @param ours this program wrote it: what the limits for strangers' documents keep out was kept out before
 */
record JsonSource(String document, boolean ours) {}
