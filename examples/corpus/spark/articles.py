"""WET files in, articles in Parquet out, on Apache Spark.

    python articles.py --out articles.parquet pages-*.warc.wet.gz [--master 'local-cluster[2,1,2048]'] [--partitions 8]

Spark hands out the files, spreads the pages over the executors, sends them through `copydesk --jsonl`, and writes typed
Parquet, by day of the crawl. Bad records go to OUT-rejects. Running it again writes the same rows over the old ones.
"""

import argparse
import os
import shlex
import zlib
from pathlib import Path

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql.functions import col, from_json, to_date

from schema import ARTICLE, REJECT

HERE = Path(__file__).resolve().parent
READER = f"node {shlex.quote(str(HERE.parent / 'wet-to-jsonl.mjs'))} --paths --inline-rejects"
COPYDESK = f"node {shlex.quote(str(HERE.parents[2] / 'dist' / 'cli.js'))}"
REJECT_MARK = '{"reject":'


def shell(command: str, also_fine: int = 0) -> str:
    """A command for `rdd.pipe`, with one exit code beside 0 that is no failure."""
    return shlex.join(["sh", "-c", f"{command}; code=$?; [ $code -eq {also_fine} ] && exit 0; exit $code"])


def read_lines(spark: SparkSession, files: list[str]):
    """One JSON line a page or bad record, read where the executors are. The reader ends with 1 where it skipped a record."""
    paths = spark.sparkContext.parallelize(files, len(files))
    return paths.pipe(shell(READER, also_fine=1), env=dict(os.environ), checkCode=True)


def articles(spark: SparkSession, lines, partitions: int, copydesk: str = COPYDESK) -> DataFrame:
    """The pages among the lines, each an article. A page goes where its own bytes say, so that a task that runs a second
    time, after an executor is lost, gets the very same pages."""
    pages = lines.filter(lambda line: not line.startswith(REJECT_MARK))
    spread = pages.map(lambda line: (line, None)).partitionBy(partitions, lambda line: zlib.crc32(line.encode())).keys()
    command = f"{copydesk} --jsonl --field text --keep id,url,date --threads 1"
    parsed = spread.pipe(shell(command), env=dict(os.environ), checkCode=True)
    rows = parsed.map(lambda line: (line,)).toDF("line string")
    return rows.select(from_json("line", ARTICLE, {"mode": "FAILFAST"}).alias("article")).select("article.*")


def rejects(lines) -> DataFrame:
    bad = lines.filter(lambda line: line.startswith(REJECT_MARK)).map(lambda line: (line,)).toDF("line string")
    return bad.select(from_json("line", REJECT).alias("row")).select("row.reject.*")


def run(spark: SparkSession, files: list[str], out: str, partitions: int, copydesk: str = COPYDESK) -> None:
    lines = read_lines(spark, files)
    parsed = articles(spark, lines, partitions, copydesk).withColumn("day", to_date(col("date")))
    parsed.write.mode("overwrite").partitionBy("day").parquet(out)
    rejects(lines).coalesce(1).write.mode("overwrite").parquet(f"{out}-rejects")


def session(master: str) -> SparkSession:
    return (
        SparkSession.builder.appName("copydesk")
        .master(master)
        .config("spark.executor.memory", "1g")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.session.timeZone", "UTC")
        .getOrCreate()
    )


def main() -> None:
    parser = argparse.ArgumentParser(description="WET files in, articles in Parquet out")
    parser.add_argument("files", nargs="+")
    parser.add_argument("--out", required=True)
    parser.add_argument("--master", default="local-cluster[2,1,2048]")
    parser.add_argument("--partitions", type=int, default=8)
    parser.add_argument("--copydesk", default=COPYDESK, help="the command that runs copydesk")
    options = parser.parse_args()
    spark = session(options.master)
    files = [str(Path(file).resolve()) for file in options.files]
    run(spark, files, options.out, options.partitions, options.copydesk)
    done = spark.read.parquet(options.out)
    done.printSchema()
    print(f"{done.count()} articles, {spark.read.parquet(options.out + '-rejects').count()} bad records")
    spark.stop()


if __name__ == "__main__":
    main()
