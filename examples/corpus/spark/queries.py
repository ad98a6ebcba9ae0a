"""Three questions people ask of a corpus of articles.

    python queries.py articles.parquet
"""

import sys

from pyspark.sql import SparkSession

from articles import session

QUERIES = {
    "the most quoted speakers": """
        SELECT quote.speaker.name AS speaker, count(*) AS quotes, count(DISTINCT id) AS articles
        FROM articles LATERAL VIEW explode(quotes) AS quote
        WHERE quote.speaker IS NOT NULL
        GROUP BY speaker ORDER BY quotes DESC, speaker LIMIT 10""",
    "quotes a day": """
        SELECT day, count(*) AS articles, sum(size(quotes)) AS quotes, round(avg(size(quotes)), 2) AS quotes_an_article
        FROM articles GROUP BY day ORDER BY day""",
    "kickers by publisher": """
        SELECT parse_url(url, 'HOST') AS publisher, topic, count(*) AS articles
        FROM articles WHERE topic IS NOT NULL
        GROUP BY publisher, topic ORDER BY publisher, articles DESC, topic""",
}


def ask(spark: SparkSession, path: str) -> dict[str, list]:
    """The rows of each query, by its name."""
    spark.read.parquet(path).createOrReplaceTempView("articles")
    return {name: spark.sql(query).collect() for name, query in QUERIES.items()}


def main() -> None:
    spark = session("local[1]")
    spark.read.parquet(sys.argv[1]).createOrReplaceTempView("articles")
    for name, query in QUERIES.items():
        print(f"\n{name}")
        spark.sql(query).show(12, truncate=60)
    spark.stop()


if __name__ == "__main__":
    main()
