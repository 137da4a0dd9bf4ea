"""The record of an article: one row of the dataset `articles`."""

from datetime import date
from typing import Final

from pydantic import Field

from schemas.kinds import FactSource, Format, Kind
from schemas.record import Float32, Instant, Int8, Int32, Int64, Record, RecordId, Sha256

SCHEMA_VERSION: Final = 2


class Section(Record):
    """A stretch of `text` under one heading; the first may have none (the lead)."""

    heading: str | None = Field(description="The heading as it stands in `text`; null for the lead.")
    level: Int8 = Field(description="0 for the lead, else 1 to 6 as in HTML; plain text gives 2.")
    start: Int32 = Field(
        description="Where the section's text begins, after its heading; code points of `text`."
    )
    end: Int32 = Field(description="Where the section's text ends, exclusive; code points of `text`.")


class Faq(Record):
    """A question and its answer, both of which also stand in `text`."""

    question: str = Field(description="The question without its number or label.")
    answer: str = Field(description="The answer; its paragraphs apart by a blank line.")


class Repair(Record):
    """How often one kind of damage was mended while the input was decoded."""

    name: str = Field(description="What was mended, such as `mojibake` or `missing_space`.")
    count: Int32 = Field(description="In how many places.")


class Removal(Record):
    """A stretch that was cut out of the canonical document."""

    start: Int32 = Field(description="Where it began in the canonical document; code points.")
    kind: Kind = Field(description="What it was.")
    rule: str = Field(description="The id of the rule that decided.")
    score: Float32 = Field(description="How sure the rule was: 1 for wording, less for a model; 3 decimals.")
    text: str = Field(description="What was cut, with the white space that went with it.")


class Article(Record):
    """One article with its text, its facts and everything that was taken out of it."""

    id: RecordId = Field(
        description="First 32 hex digits of sha256 over source, path and key: stable when the content changes."
    )
    source: str = Field(description="Name of the source; by default that of its folder.")
    path: str = Field(
        description="POSIX path inside the source; undecodable bytes as \\xNN, a backslash doubled."
    )
    key: str | None = Field(description="The record inside a container; null for a plain file.")
    raw_sha256: Sha256 = Field(description="sha256 of the file as found.")
    raw_bytes: Int64 = Field(description="Size of the file as found, in bytes.")
    given_sha256: Sha256 | None = Field(
        default=None,
        description="sha256 of the facts that were given for the file from outside; null where none were.",
    )
    format: Format = Field(description="What the content was, whatever the name says.")
    encoding: str = Field(description="The encoding that the bytes were decoded with.")
    url: str | None = Field(default=None, description="Address of the page.")
    url_source: FactSource | None = Field(default=None, description="Where the address was found.")
    site: str | None = Field(default=None, description="Host of the page without `www.`.")
    site_source: FactSource | None = Field(
        default=None, description="Where the site was found: where its address was, unless it was given."
    )
    publisher: str | None = Field(default=None, description="Who publishes the site, as the page says.")
    publisher_source: FactSource | None = Field(default=None, description="Where the publisher was found.")
    title: str | None = Field(default=None, description="The headline; null where the input has none.")
    title_source: FactSource | None = Field(default=None, description="Where the title was found.")
    authors: tuple[str, ...] | None = Field(default=None, description="Names of the authors, in order.")
    authors_source: FactSource | None = Field(default=None, description="Where the authors were found.")
    description: str | None = Field(default=None, description="The page's own summary of itself.")
    description_source: FactSource | None = Field(
        default=None, description="Where the description was found."
    )
    category: str | None = Field(
        default=None,
        description="Section of the site: schema.org articleSection, or what a path or a label on the page says.",
    )
    category_source: FactSource | None = Field(default=None, description="Where the category was found.")
    tags: tuple[str, ...] | None = Field(
        default=None, description="Keywords that the page names, in JSON-LD and meta together."
    )
    image_url: str | None = Field(default=None, description="Address of the lead image.")
    image_source: FactSource | None = Field(
        default=None, description="Where the address of the lead image was found."
    )
    language: str | None = Field(
        default=None,
        description="The language that was given, else that of `text`, ISO 639-1, else the one that the page declares.",
    )
    language_source: FactSource | None = Field(
        default=None, description="Where the language was found: `text` where it was told from `text`."
    )
    language_score: Float32 | None = Field(
        default=None,
        description="How sure the language is, 0 to 1, 3 decimals; null where it is given or declared.",
    )
    published_on: date | None = Field(default=None, description="Day of publication.")
    published_at: Instant | None = Field(
        default=None, description="Time of publication, only where its zone is known."
    )
    published_raw: str | None = Field(
        default=None, description="The wording that the publication date was read from."
    )
    published_source: FactSource | None = Field(
        default=None, description="Where the publication date was found."
    )
    modified_on: date | None = Field(default=None, description="Day of the last change.")
    modified_at: Instant | None = Field(
        default=None, description="Time of the last change, only where its zone is known."
    )
    modified_raw: str | None = Field(
        default=None, description="The wording that the day of the last change was read from."
    )
    modified_source: FactSource | None = Field(
        default=None, description="Where the day of the last change was found."
    )
    fetched_on: date | None = Field(
        default=None,
        description="Day on which the page was fetched, in the zone that it was given in; a dated folder says no more.",
    )
    fetched_at: Instant | None = Field(
        default=None,
        description="When the page was fetched, only where a time was given with its zone; never a file time.",
    )
    fetched_source: FactSource | None = Field(default=None, description="Who said when it was fetched.")
    text: str = Field(
        description="The canonical document less all removals; paragraphs apart by a blank line, lines of verse or code by a break."
    )
    text_sha256: Sha256 = Field(description="sha256 of `text` in UTF-8: equal for exact copies.")
    sections: tuple[Section, ...] = Field(description="`text` by its headings, in order.")
    faqs: tuple[Faq, ...] | None = Field(
        default=None, description="Questions and answers; null where there are none."
    )
    word_count: Int32 = Field(description="Words of `text`: runs of letters, digits and inner apostrophes.")
    char_count: Int32 = Field(description="Code points of `text`.")
    block_count: Int32 = Field(description="Blocks of `text`.")
    removed_char_count: Int32 = Field(
        description="Code points removed as chrome; title, byline and dateline not counted."
    )
    image_placeholder_count: Int32 = Field(description="How many image placeholders were removed.")
    comment_count: Int32 | None = Field(
        default=None, description="Number of readers' comments that the page gives; 0 is not null."
    )
    comment_count_source: FactSource | None = Field(
        default=None, description="Where the number of comments was found."
    )
    reading_minutes: Int32 | None = Field(
        default=None, description="Reading time that the page gives, in minutes."
    )
    copyright_holder: str | None = Field(
        default=None, description="Who holds the copyright, as the page says."
    )
    copyright_year: Int32 | None = Field(
        default=None, description="Year of the copyright line; of a range, the last."
    )
    is_syndicated: bool = Field(
        description="Whether a note says that the text comes from elsewhere; false: no note found."
    )
    syndication_raw: str | None = Field(default=None, description="The wording of the syndication note.")
    agency: str | None = Field(default=None, description="The news agency or feed that the page names.")
    dateline_place: str | None = Field(
        default=None, description="Place at the head of the report, as in `PARIS (AFP) -`."
    )
    corrections: tuple[str, ...] | None = Field(default=None, description="Correction notes, word for word.")
    repairs: tuple[Repair, ...] = Field(description="What was mended while decoding, by name, sorted.")
    document_sha256: Sha256 = Field(
        description="sha256 of the canonical document in UTF-8: what `text` and `removals` rebuild."
    )
    row_sha256: str = Field(
        description="sha256 over all other columns: changes when anything in the row does."
    )
    ruleset_id: str = Field(
        description="Identity of everything that decided: code, rules, preset, model, deciding libraries."
    )
    schema_version: Int32 = Field(description="Version of these columns.")
    gaps: tuple[Int32, ...] | None = Field(
        default=None,
        description="Blank lines before each block of the canonical document, of a text dump: with `text` and `removals` all that cleaning it anew takes; null for a page.",
    )
    removals: tuple[Removal, ...] = Field(
        description="What was cut, ascending by `start`; with `text` it rebuilds the document."
    )
