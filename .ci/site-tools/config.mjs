// How VitePress makes the site; `.ci/site` lays the pages out beside a copy of this file.
import { readFileSync, readdirSync, existsSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { slug } from 'github-slugger'
import { withMermaid } from 'vitepress-plugin-mermaid'

const pages = dirname(dirname(fileURLToPath(import.meta.url)))
const text = file => readFileSync(join(pages, file), 'utf8')
const title = file => text(file).match(/^# (?:\d+\. )?(.+)$/m)[1].replaceAll('`', '')
const item = file => ({ text: title(file), link: '/' + file.replace(/\.md$/, '') })
const decisions = readdirSync(join(pages, 'docs/decisions')).sort().map(name => 'docs/decisions/' + name)
const modules = readdirSync(join(pages, 'public/javadoc')).sort()

// The README's table says in which order to read; what it leaves out comes last.
const listed = [...text('README.md').split('## Read on')[1].matchAll(/\]\(((?:docs\/)?[\w-]+\.md)\)/g)].map(match => match[1])
const others = readdirSync(join(pages, 'docs')).filter(name => name.endsWith('.md')).map(name => 'docs/' + name)
const read = [...new Set([...listed, ...others])]

// On the site a link to a source, which only the repository has, is its text alone; one to the folder of decisions leads to the first.
function links(markdown) {
  const open = markdown.renderer.rules.link_open
  const close = markdown.renderer.rules.link_close ?? ((tokens, at, options, env, self) => self.renderToken(tokens, at, options))
  markdown.core.ruler.push('sources', state => {
    for (const block of state.tokens.filter(token => token.type === 'inline')) {
      let plain = false
      for (const token of block.children) {
        if (token.type === 'link_open') {
          const target = token.attrGet('href')
          const file = posix.join(posix.dirname(state.env.relativePath), target.split('#')[0])
          if (/^[a-z]+:|^#/.test(target) || file.endsWith('.md')) {
            continue
          }
          if (file === 'docs/decisions') {
            token.attrSet('href', '/' + decisions[0])
          } else if (!existsSync(join(pages, file)) || file === 'LICENSE') {
            plain = true
            token.hidden = true
          }
        } else if (token.type === 'link_close' && plain) {
          plain = false
          token.hidden = true
        }
      }
    }
  })
  markdown.renderer.rules.link_open = (tokens, at, options, env, self) =>
    tokens[at].hidden ? '' : open(tokens, at, options, env, self)
  markdown.renderer.rules.link_close = (tokens, at, options, env, self) =>
    tokens[at].hidden ? '' : close(tokens, at, options, env, self)
}

export default withMermaid({
  title: 'MultiSafepay for Java',
  description: 'A Java library for the MultiSafepay payment API, contract first.',
  lang: 'en',
  mermaid: { securityLevel: 'strict' },
  rewrites: { 'README.md': 'index.md' },
  markdown: { anchor: { slugify: heading => slug(heading) }, config: links },
  themeConfig: {
    search: { provider: 'local' },
    outline: [2, 3],
    nav: [
      { text: 'Getting started', link: '/docs/getting-started' },
      { text: 'Contract', link: '/reference/index.html', target: '_self' },
      { text: 'Javadoc', items: modules.map(module => ({ text: module, link: `/javadoc/${module}/index.html`, target: '_self' })) }
    ],
    sidebar: [
      { text: 'Guide', items: [{ text: 'Overview', link: '/' }, ...read.map(item)] },
      { text: 'Decisions', collapsed: true, items: decisions.map(item) }
    ]
  }
})
