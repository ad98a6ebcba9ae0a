"""
Pages as tools print them, for measuring: HTML in, a file of cases for each tool out, `{"id", "inner"}` a line, in the form that the
predictor and the scorer of the evaluation sets take.

    pip install beautifulsoup4 lxml html2text inscriptis markdownify     # and lynx, w3m, elinks, pandoc
    npm install --global @html-to/text-cli                               # html-to-text
    # poppler's pdftotext and Chromium for the printed page
    python scripts/dumps.py ../shared/eval/data/pages-html.jsonl.gz FOLDER [NAME...]

A tool that is not there is left out, and said.
"""
import gzip
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

import html2text
import inscriptis
import markdownify
from bs4 import BeautifulSoup

HIDDEN = ["script", "style", "noscript", "template", "svg"]
SET = 'set document.{} = "utf-8"'


def page(html):
    soup = BeautifulSoup(html, "lxml")
    for element in soup(HIDDEN):
        element.decompose()
    return soup


def markdown(html, width, links):
    writer = html2text.HTML2Text(bodywidth=width)
    writer.ignore_links = writer.ignore_images = not links
    return writer.handle(html)


def command(*words):
    def run(html):
        done = subprocess.run(words, input=html.encode(), capture_output=True, timeout=60, check=True)
        return done.stdout.decode("utf8", "replace")

    return words[0], run


def printed(html):
    """The page as Chromium prints it, without styles and pictures, and as its words are copied out of the PDF."""
    soup = page(html)
    for element in soup(["link", "img", "iframe", "source", "video"]):
        element.decompose()
    with tempfile.TemporaryDirectory() as folder:
        source, pdf = pathlib.Path(folder, "page.html"), pathlib.Path(folder, "page.pdf")
        source.write_text(str(soup), encoding="utf8")
        browser = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--print-to-pdf={pdf}", source.as_uri()]
        subprocess.run(browser, capture_output=True, timeout=60, check=True)
        return command("pdftotext", "-enc", "UTF-8", str(pdf), "-")[1]("")


LYNX = ["lynx", "-dump", "-stdin", "-force_html", "-assume_charset=utf-8", "-display_charset=utf-8"]

# By name: the program it needs, if any, and what makes text of HTML.
DUMPS = {
    "lynx": command(*LYNX),
    "lynx-nolist": command(*LYNX, "-nolist", "-width=1024"),
    "w3m": command("w3m", "-dump", "-T", "text/html", "-I", "utf8", "-O", "utf8", "-cols", "80"),
    "elinks": command("elinks", "-dump", "-force-html", "-eval", SET.format("codepage.assume"), "-eval", SET.format("dump.codepage")),
    "pandoc-plain": command("pandoc", "-f", "html", "-t", "plain"),
    "pandoc-gfm": command("pandoc", "-f", "html", "-t", "gfm-raw_html", "--wrap=none"),
    "html-to-text": command("html-to-text", "--wordwrap=80"),
    "html2text": (None, lambda html: markdown(html, 78, True)),
    "html2text-plain": (None, lambda html: markdown(html, 0, False)),
    "inscriptis": (None, lambda html: inscriptis.get_text(str(page(html)))),
    "markdownify": (None, lambda html: markdownify.markdownify(str(page(html).body or page(html)))),
    "text-nodes": (None, lambda html: page(html).get_text("\n", strip=True)),
    "printed": ("chromium", printed),
    "text-content": (None, lambda html: page(html).get_text()),
}


def main(source, folder, *names):
    with gzip.open(source, "rt", encoding="utf8") as lines:
        pages = [json.loads(line) for line in lines]
    out = pathlib.Path(folder)
    out.mkdir(parents=True, exist_ok=True)
    for name in names or DUMPS:
        program, dump = DUMPS[name]
        if program and not shutil.which(program):
            print(f"{name}: no {program} here", file=sys.stderr)
            continue
        with open(out / f"{name}.jsonl", "w", encoding="utf8") as file:
            for one in pages:
                file.write(json.dumps({"id": one["id"], "inner": dump(one["html"])}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
