package io.hashwatt.ui.site;

import io.hashwatt.domain.fleet.RegisteredSite;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sites in addresses: {@code brazos-ridge} for "Brazos Ridge", the id where two would be called the same. */
public final class SiteNames {

    private SiteNames() {}

    /** @param all of the tenant's sites */
    public static String inAddress(RegisteredSite site, List<RegisteredSite> all) {
        String name = simplified(site.name());
        boolean unique = all.stream()
                        .filter(other -> simplified(other.name()).equals(name))
                        .count()
                <= 1;
        return name.isEmpty() || !unique ? site.id().toString() : name;
    }

    public static Optional<RegisteredSite> find(List<RegisteredSite> all, String inAddress) {
        return all.stream()
                .filter(site -> inAddress(site, all).equals(inAddress)
                        || site.id().toString().equals(inAddress))
                .findFirst();
    }

    private static String simplified(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
