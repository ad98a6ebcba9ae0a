import { fromHtml } from 'hast-util-from-html'
import { describe, expect, it } from 'vitest'
import { guard } from '../../src/html/guard.ts'
import { readHtml } from '../../src/html/read.ts'

const read = (html: string) => readHtml(html, fromHtml(html)).map(({ block }) => block)

/** `kind: text`, the depth behind the kind, links in brackets. */
function shown(html: string): string[] {
  return read(html).map(({ kind, depth, text, links }) => {
    const marked = [...links].reverse().reduce((words, { start, end, url }) => {
      return `${words.slice(0, start)}[${words.slice(start, end)}](${url})${words.slice(end)}`
    }, text)
    return `${kind}${depth || ''}: ${marked}`
  })
}

describe('readHtml', () => {
  it.each<[string, string, string[]]>([
    [
      'headings and paragraphs',
      '<h1>Ferry returns</h1><p>It <b>runs</b> again.',
      ['heading1: Ferry returns', 'paragraph: It runs again.'],
    ],
    [
      'text beside elements',
      'Harbour<div>Ferry<p>runs</p>again</div>',
      ['paragraph: Harbour', 'paragraph: Ferry', 'paragraph: runs', 'paragraph: again'],
    ],
    [
      'lists, with depth',
      '<ul><li>Boats<ul><li>Ferries</li></ul><li><p>Trains</p></ul>',
      ['listItem1: Boats', 'listItem2: Ferries', 'listItem1: Trains'],
    ],
    [
      'quotations',
      '<blockquote><p>She is quieter.</p><p>And ours.</p></blockquote>',
      ['blockquote1: She is quieter.', 'blockquote1: And ours.'],
    ],
    ['a heading inside a list', '<ul><li><h3>Ferry</h3><p>runs</p></li></ul>', ['heading3: Ferry', 'listItem1: runs']],
    ['table rows in one line', '<table><tr><th>Day<td>Trips</table>', ['tableRow: Day Trips']],
    ['links', '<p>See <a href="/a">the <i>plan</i></a> here', ['paragraph: See [the plan](/a) here']],
    [
      'a link around blocks',
      '<a href="/a"><h3>Ferry</h3><p>runs</p></a>',
      ['heading3: [Ferry](/a)', 'paragraph: [runs](/a)'],
    ],
    [
      'links set close together',
      '<nav><a href="/a">News</a><a href="/b">Sport</a></nav>',
      ['paragraph: [News](/a)', 'paragraph: [Sport](/b)'],
    ],
    ['white space', '<p>\n Ferry\t\n runs&nbsp;&nbsp;again </p>', ['paragraph: Ferry runs again']],
    [
      'references',
      '<p>Fish &amp; chips &copy2024 &lt;3 &#8220;hm&#x201d; &unknown; AT&T',
      ['paragraph: Fish & chips ©2024 <3 “hm” &unknown; AT&T'],
    ],
    ['a carriage return before references', '\r&copy2024&amp;&amp;', ['paragraph: ©2024&&']],
    ['soft hyphens', '<p>Dampf&shy;schiff\u00adfahrt', ['paragraph: Dampfschifffahrt']],
    ['one line break in a paragraph', '<p>Ferry<br>runs', ['paragraph: Ferry runs']],
    ['two line breaks', '<p>Ferry<br><br>runs', ['paragraph: Ferry', 'paragraph: runs']],
    ['a line break outside of paragraphs', '<div>Ferry<br>runs</div>', ['paragraph: Ferry', 'paragraph: runs']],
    [
      'parts of a heading that styles set apart',
      '<h1><span>Harbour</span><span>Ferry returns</span></h1>',
      ['heading1: Harbour', 'heading1: Ferry returns'],
    ],
    ['parts of a line that styles set apart', '<p><span>By</span><span>Ida Holm</span>', ['paragraph: By Ida Holm']],
    ['an initial', '<p><span>F</span>erry', ['paragraph: Ferry']],
    ['comments and tags nobody opened', '<p>Fer<!-- x -->ry</b> runs', ['paragraph: Ferry runs']],
    ['nothing', ' <p> <b> </b></p> ', []],
  ])('reads %s', (_name, html, expected) => {
    expect(shown(html)).toEqual(expected)
  })

  it.each([
    ['scripts and styles', '<script>x</script><style>x</style><noscript>x</noscript><template>x</template>'],
    [
      'hidden elements',
      '<p hidden>x</p><p style="color:red; display: none">x</p><p style="visibility:hidden">x</p><dialog>x</dialog>',
    ],
    ['form fields', '<select><option>x</select><textarea>x</textarea><datalist><option>x</datalist>'],
    [
      'what stands in place of a picture or film',
      '<svg><text>x</text></svg><video>x</video><object>x</object><img alt="x">',
    ],
    ['the head', '<title>x</title>'],
  ])('leaves out %s', (_name, html) => {
    expect(shown(`<body>${html}<p>Ferry`)).toEqual(['paragraph: Ferry'])
  })

  it('says where a block stands, and each of its characters', () => {
    const html = '<p class="x">  <b>Fish</b> &amp;\n chips </p>'
    const [block] = read(html)
    expect(html.slice(block?.start, block?.end)).toBe('Fish</b> &amp;\n chips')
    expect(block?.map).toEqual([0, 18, 22, 4, 26, 27, 5, 27, 32, 6, 32, 34, 7, 34, 39])
  })

  it('sees blank lines as a browser shows them', () => {
    expect(read('<div>a</div><div>b</div><p>c</p><div>d</div>').map(({ gap }) => gap)).toEqual([0, 0, 1, 1])
  })
})

describe('guard', () => {
  it('leaves pages alone', () => {
    const html = `<!doctype html><!-- <div> --><p a=1 b='<div>' c>x<br><script>"</div>"</script>${'<div><p>x</div>'.repeat(2000)}`
    expect(guard(html)).toBe(html)
  })

  it('blanks out what opens too deep, at the same length', () => {
    const html = `${'<div>'.repeat(300)}Ferry`
    expect(guard(html)).toBe(`${'<div>'.repeat(256)}${'     '.repeat(44)}Ferry`)
  })

  it('blanks out a tag with too many attributes', () => {
    const tag = `<p ${'a '.repeat(300)}>`
    expect(guard(`${tag}Ferry`)).toBe(`${' '.repeat(tag.length)}Ferry`)
  })

  it.each([
    ['<div>', 100_000],
    ['<b>', 100_000],
    ['<p a', 100_000],
    ['<a b="', 100_000],
    ['<', 300_000],
    ['<!--', 100_000],
    ['<table>', 50_000],
    ['</p>', 100_000],
    ['<script>', 50_000],
    ['<a href=x>', 50_000],
    ['&amp', 100_000],
  ])('keeps %s, many times over, quick', (piece, times) => {
    const html = piece.repeat(times)
    const started = performance.now()
    readHtml(html, fromHtml(guard(html)))
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})
