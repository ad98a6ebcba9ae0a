/** What `copydesk --help` says. */
export const HELP = `copydesk: raw article text in, a typed Article out

Usage
  copydesk [options] [FILE...]             one article a file
  copydesk --jsonl [options] [FILE...]     one article a line, on all cores
  Without FILE, or where FILE is -, it reads standard input.

What comes out
  -f, --format FORMAT   pretty    for people (default on a terminal)
                        json      the Article, indented (default elsewhere)
                        jsonl     the Article, one line each (default with --jsonl)
                        json-ld   schema.org NewsArticle
                        ninjs     IPTC ninjs 3.1
      --explain         instead of the article: why each quotation is one, and who may have said it, with odds
                        (pretty by default, or json)
  -o, --out FILE        write there instead of to standard output
      --only NAMES      these fields of the Article only: --only title,topic,lede

What goes in
      --language TAG    the language (BCP 47), instead of finding out
      --url URL         the page's address, the base of relative links
      --scare-quotes    give marked words that nobody says, too

Lines of JSON (--jsonl)
      --field NAME      the field that holds the text (default: text)
      --url-field NAME  the field that holds the page's address
      --keep NAMES      copy these fields of the line to its article: --keep id,crawled
      --rejects FILE    write lines that cannot be read there, as they came
      --resume          go on after the last line that --out holds
      --threads N       worker threads (default: one a core)

  -h, --help            this text
      --version         the version

Articles come out in the order of their lines. A line that is no JSON object, has no text in its field or is longer
than 16 MiB is reported on standard error, counted and skipped; blank lines are passed over. --resume wants the same
lines and options as before; it may follow a run that was stopped or killed at any point.

Exit codes: 0 all went well, 1 some input was rejected, 2 the command was wrong; 130 and 143 stopped by a signal.
NO_COLOR and FORCE_COLOR are respected.

Examples
  npx copydesk page.txt
  pbpaste | npx copydesk --format json --only title,quotes
  npx copydesk --explain page.txt
  npx copydesk --jsonl --field text --keep id crawl.jsonl --out articles.jsonl --rejects rejects.jsonl
`
