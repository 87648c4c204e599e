package io.hashwatt.domain.fleet;

import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a group hangs and what people call groups of its kind: by both, groups are meant together without being named one by
 * one. Feeders and tags are known by their names alone, within a site.
 *
 * @param feeder the part of the site's wiring that supplies it; null: not said
 * @param tags at most {@link #MOST_TAGS}
 */
public record Placement(@Nullable String feeder, SortedSet<String> tags) {

    public static final int LONGEST_NAME = 60;

    public static final int MOST_TAGS = 20;

    /** What the name of a feeder or a tag must be, to stand behind the name of a field. */
    public static final String NAME_RULE =
            "must begin with a letter or a digit and go on with letters, digits, spaces or"
                    + " any of . _ - / # +, without a space at the end, at most " + LONGEST_NAME + " characters";

    public static final Placement UNKNOWN = new Placement(null, Collections.emptySortedSet());

    private static final Pattern NAME =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N} ._/#+-]*[\\p{L}\\p{M}\\p{N}._/#+-])?");

    public Placement {
        tags = Collections.unmodifiableSortedSet(new TreeSet<>(tags));
        if (feeder != null && !isName(feeder) || !tags.stream().allMatch(Placement::isName)) {
            throw new IllegalArgumentException("the name of a feeder or a tag " + NAME_RULE);
        }
        if (tags.size() > MOST_TAGS) {
            throw new IllegalArgumentException("a group has at most " + MOST_TAGS + " tags");
        }
    }

    public static Placement of(@Nullable String feeder, Collection<String> tags) {
        return new Placement(feeder, new TreeSet<>(tags));
    }

    public static boolean isName(String text) {
        return text.length() <= LONGEST_NAME && NAME.matcher(text).matches();
    }

    /** All feeders on which somebody hangs, in order. */
    public static SortedSet<String> feedersOf(Collection<RegisteredGroup> groups) {
        return groups.stream()
                .map(group -> group.group().placement().feeder())
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All tags that somebody has, in order. */
    public static SortedSet<String> tagsOf(Collection<RegisteredGroup> groups) {
        return groups.stream()
                .flatMap(group -> group.group().placement().tags().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public boolean isOn(String someFeeder) {
        return someFeeder.equals(feeder);
    }

    public boolean isTagged(String tag) {
        return tags.contains(tag);
    }
}
