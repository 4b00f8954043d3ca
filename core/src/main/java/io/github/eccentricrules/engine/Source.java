package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Names a publication on which evidence rests, as far as it was confirmed: what was not seen is left out rather than
 * guessed. Immutable and thread-safe.
 *
 * @param key the short name, such as {@code Kelly15}; unique among the built-in sources
 * @param authors the first author or the institution, such as {@code Kelly} or {@code ACSM}
 * @param year the year of publication; absent if it was not confirmed
 * @param title the title; absent if it was not confirmed
 * @param publication where it appeared, such as {@code J Strength Cond Res 29(4):1027-1032}
 * @param doi the digital object identifier; absent if none was seen
 */
public record Source(
        String key,
        String authors,
        Optional<Integer> year,
        Optional<String> title,
        String publication,
        Optional<String> doi) {
    /**
     * Creates a source.
     *
     * @param key the short name
     * @param authors the first author or the institution
     * @param year the year of publication
     * @param title the title
     * @param publication where it appeared
     * @param doi the digital object identifier
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the key, the authors or the publication is blank
     */
    public Source {
        requireText(key, "key");
        requireText(authors, "authors");
        requireNonNull(year, "year");
        requireNonNull(title, "title");
        requireText(publication, "publication");
        requireNonNull(doi, "doi");
    }

    /**
     * Creates a source of which neither title nor DOI is known.
     *
     * @param key the short name
     * @param authors the first author or the institution
     * @param year the year of publication
     * @param publication where it appeared
     * @return the source
     */
    public static Source of(String key, String authors, int year, String publication) {
        return new Source(key, authors, Optional.of(year), Optional.empty(), publication, Optional.empty());
    }

    /**
     * Creates a source without a year, such as a page of a course.
     *
     * @param key the short name
     * @param authors the author or the institution
     * @param publication where it appeared
     * @return the source
     */
    public static Source undated(String key, String authors, String publication) {
        return new Source(key, authors, Optional.empty(), Optional.empty(), publication, Optional.empty());
    }

    /**
     * Returns this source with its title.
     *
     * @param value the title
     * @return the source
     */
    public Source titled(String value) {
        return new Source(key, authors, year, Optional.of(requireNonNull(value, "title")), publication, doi);
    }

    /**
     * Returns this source with its digital object identifier.
     *
     * @param value the identifier, such as {@code 10.1519/JSC.0000000000000713}
     * @return the source
     */
    public Source withDoi(String value) {
        return new Source(key, authors, year, title, publication, Optional.of(requireNonNull(value, "doi")));
    }

    /** {@return the source as one cites it, such as {@code "Kelly 2015, J Strength Cond Res 29(4):1027-1032"}} */
    @Override
    public String toString() {
        return authors
                + year.map(value -> " " + value).orElse("")
                + title.map(value -> ", \"" + value + "\"").orElse("")
                + ", " + publication
                + doi.map(value -> ", doi " + value).orElse("");
    }

    private static void requireText(String value, String field) {
        if (requireNonNull(value, field).isBlank()) {
            throw new IllegalArgumentException(field + " of a source must not be blank");
        }
    }
}
