package io.hashwatt.domain.fleet;

/** How a miner model gets rid of its heat. What pumps and dry coolers draw is the site's cooling factor, not the model's. */
public enum Cooling {
    AIR,
    HYDRO,
    IMMERSION
}
