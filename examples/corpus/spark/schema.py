"""The columns of an article in Parquet: the Article of copydesk without its positions, and the page it came from."""

QUOTE = (
    "struct<text: string, kind: string, cue: string, "
    "speaker: struct<name: string, mention: string, description: string>>"
)

ARTICLE = ", ".join(
    [
        "id string",
        "url string",
        "date timestamp",
        "title string",
        "topic string",
        "lede string",
        "byline string",
        "authors array<string>",
        "dateline string",
        "published string",
        "language string",
        "body array<struct<kind: string, text: string>>",
        f"quotes array<{QUOTE}>",
        "relatedLinks array<struct<title: string, url: string>>",
    ]
)

REJECT = "reject struct<file: string, offset: bigint, length: bigint, problem: string>"
