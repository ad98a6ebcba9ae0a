"""The Spark job on two executors: every page once, the same again when run again, and the same when an executor is lost.

    python -m unittest -v test_articles
"""

import os
import signal
import subprocess
import tempfile
import threading
import time
import unittest
from pathlib import Path

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql.functions import col, sum as total, xxhash64

from articles import COPYDESK, run, session
from queries import ask

HERE = Path(__file__).resolve().parent
FILES = 4
PAGES_A_FILE = int(os.environ.get("PAGES_A_FILE", "60"))
BAD_A_FILE = 4
PARTITIONS = 8
COMMAND = os.environ.get("COPYDESK", COPYDESK)


def write_wet(folder: Path) -> list[str]:
    names = []
    for number in range(FILES):
        name = str(folder / f"pages-{number}.warc.wet.gz")
        command = ["node", str(HERE.parent / "make-wet.mjs"), "--out", name, "--bad"]
        subprocess.run([*command, "--pages", str(PAGES_A_FILE), "--from", str(number * PAGES_A_FILE)], check=True)
        names.append(name)
    return names


def fingerprint(frame: DataFrame) -> tuple[int, int, int]:
    """Rows, distinct pages, and a sum over hashes of whole rows that order does not change."""
    rows = frame.select("id", xxhash64(*sorted(frame.columns)).cast("decimal(38,0)").alias("hash"))
    return frame.count(), rows.select("id").distinct().count(), int(rows.agg(total(col("hash"))).first()[0])


def executors() -> list[int]:
    """The executor processes that this test's own driver has started."""
    table = subprocess.run(["ps", "-eo", "pid=,ppid=,args="], capture_output=True, text=True, check=True).stdout
    rows = [line.split(None, 2) for line in table.splitlines()]
    parents = {int(pid): int(parent) for pid, parent, *_ in rows}

    def is_ours(pid: int) -> bool:
        while pid in parents and pid > 1:
            if pid == os.getpid():
                return True
            pid = parents[pid]
        return False

    return [int(row[0]) for row in rows if "CoarseGrainedExecutorBackend" in row[-1] and is_ours(int(row[0]))]


class Killer(threading.Thread):
    """Kills one executor as soon as a given number of tasks of the run's longest stage is done."""

    def __init__(self, spark: SparkSession, after: int):
        super().__init__(daemon=True)
        self.tracker = spark.sparkContext.statusTracker()
        self.after = after
        self.killed: int | None = None
        self.done_when_killed = 0

    def run(self) -> None:
        while self.killed is None:
            stages = [self.tracker.getStageInfo(stage) for stage in self.tracker.getActiveStageIds()]
            for stage in filter(None, stages):
                if stage.numTasks == PARTITIONS and self.after <= stage.numCompletedTasks < PARTITIONS:
                    self.killed = executors()[0]
                    self.done_when_killed = stage.numCompletedTasks
                    os.kill(self.killed, signal.SIGKILL)
                    return
            time.sleep(0.02)


class ArticlesTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.folder = tempfile.TemporaryDirectory()
        root = Path(cls.folder.name)
        cls.files = write_wet(root)
        cls.out = str(root / "articles.parquet")
        cls.spark = session("local-cluster[2,1,2048]")
        run(cls.spark, cls.files, cls.out, PARTITIONS, COMMAND)
        cls.first = fingerprint(cls.spark.read.parquet(cls.out))

    @classmethod
    def tearDownClass(cls) -> None:
        cls.spark.stop()
        cls.folder.cleanup()

    def test_every_page_is_there_once(self) -> None:
        rows, pages, _ = self.first
        self.assertEqual((rows, pages), (FILES * PAGES_A_FILE, FILES * PAGES_A_FILE))

    def test_bad_records_are_counted_by_problem(self) -> None:
        problems = self.spark.read.parquet(f"{self.out}-rejects").groupBy("file").count().collect()
        self.assertEqual([row["count"] for row in problems], [BAD_A_FILE] * FILES)

    def test_columns_are_typed(self) -> None:
        types = dict(self.spark.read.parquet(self.out).dtypes)
        self.assertEqual(types["date"], "timestamp")
        self.assertEqual(types["day"], "date")
        self.assertEqual(types["authors"], "array<string>")
        self.assertTrue(types["quotes"].startswith("array<struct<text:string,kind:string,cue:string,speaker:struct<"))

    def test_the_queries_give_rows(self) -> None:
        answers = ask(self.spark, self.out)
        self.assertEqual(sum(row["articles"] for row in answers["quotes a day"]), FILES * PAGES_A_FILE)
        self.assertTrue(answers["the most quoted speakers"])
        self.assertTrue(answers["kickers by publisher"])

    def test_running_again_changes_nothing(self) -> None:
        run(self.spark, self.files, self.out, PARTITIONS, COMMAND)
        self.assertEqual(fingerprint(self.spark.read.parquet(self.out)), self.first)

    def test_a_lost_executor_loses_and_doubles_nothing(self) -> None:
        killer = Killer(self.spark, after=PARTITIONS // 2)
        before = executors()
        killer.start()
        out = f"{self.out}-lost"
        run(self.spark, self.files, out, PARTITIONS, COMMAND)
        self.assertIsNotNone(killer.killed, "the run ended before an executor could be killed")
        after = fingerprint(self.spark.read.parquet(out))
        print(f"\nexecutors {before}, killed {killer.killed} with {killer.done_when_killed} of {PARTITIONS} tasks done; ", end="")
        print(f"rows and distinct pages before {self.first[:2]}, after {after[:2]}, checksum the same: {after[2] == self.first[2]}")
        self.assertEqual(after, self.first)


if __name__ == "__main__":
    unittest.main()
