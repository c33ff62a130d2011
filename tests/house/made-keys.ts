/**
 * Texts whose key is put together at run time: the beginning as it stands in the source between backticks, the file it
 * stands in, and which keys that makes. Every other key of en.json stands in src/ as it is.
 */
export const MADE_KEYS: readonly [beginning: string, file: string, keys: RegExp][] = [
  ['rule.${', 'src/text/advice-text.ts', /^rule\.[a-z-]+\.([a-z0-9-]+\.)?(what|why)$/],
  ['notice.${', 'src/content/notice-model.ts', /^notice\.[a-z-]+\.(what|why|action)$/],
  ['card.level.${', 'src/content/models.ts', /^card\.level\.(stop|warn|hint)$/],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the text as it stands in the source
  ['${what}.why', 'src/content/fix-models.ts', /^card\.(refused|unfit)\.why$/],
  ['step.${', 'src/panel/home.ts', /^step\.[a-z-]+\.done$/],
  ['fact.${', 'src/panel/source-list.ts', /^fact\.[a-z-]+$/],
  ['source.${', 'src/guide/sources.ts', /^source\.[a-z-]+$/],
  ['source.by.${', 'src/guide/sources.ts', /^source\.by\.(official|reported|unsure|contradicted)$/],
  ['step.${', 'src/panel/step-list.ts', /^step\.[a-z-]+\.title$/],
  ['step.${', 'src/panel/home.ts', /^step\.[a-z-]+\.(title|short)$/],
  ['step.${', 'src/panel/step-view.ts', /^step\.[a-z-]+\.(link|skip\.[a-z-]+)$/],
  ['step.${', 'src/panel/step-body.ts', /^step\.[a-z-]+\.(short|need\.\d|do\.\d|check|official|note\.[a-z-]+)$/],
  ['group.${', 'src/panel/step-list.ts', /^group\.[a-z]+$/],
  ['situation.${', 'src/panel/situation-view.ts', /^situation\.[a-z]+(\.[a-z-]+)?$/],
  ['situation.wrong.${', 'src/panel/situation-view.ts', /^situation\.wrong\.[a-z]+$/],
  [
    'details.${',
    'src/panel/details-view.ts',
    /^details\.(country|jpayEmail|street|street2|city|postalCode|usPhone|prisonState|prisonZip)$/,
  ],
  ['details.ready.${', 'src/panel/details-view.ts', /^details\.ready\.[a-z]+$/],
  ['call.${', 'src/panel/call-view.ts', /^call\.((callback|person)\.[a-z]+|say[A-Z][A-Za-z]+)$/],
  ['panel.news.${', 'src/panel/news.ts', /^panel\.news\.\d+-\d+-\d+$/],
  ['panel.item.${', 'src/panel/data-view.ts', /^panel\.item\.[a-z]+$/],
  ['panel.review.${', 'src/panel/about-view.ts', /^panel\.review\.(machine|native)$/],
  ['panel.tool.${', 'src/panel/home.ts', /^panel\.tool\.[a-z]+$/],
  ['panel.here.${', 'src/panel/shell.ts', /^panel\.here\.(listed|unofficial|other)$/],
  ['panel.level.${', 'src/panel/needs.ts', /^panel\.level\.(stop|warn|hint)$/],
  ['panel.status.${', 'src/panel/step-list.ts', /^panel\.status\.[a-z]+$/],
];

/** Counted texts: `<key>.one`, `<key>.other` …, asked for by `words.count('<key>', n)`. */
export const COUNTED = /^(.*)\.(zero|one|two|few|many|other)$/;

/** Texts that build.mjs puts into the manifest. */
export const MANIFEST = /^app\./;
