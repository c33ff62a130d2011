/** Lines of our drawings, in a square of 20 by 20. */
const SHAPES = {
  stop: 'M6.2 1.5h7.6l4.7 4.7v7.6l-4.7 4.7H6.2l-4.7-4.7V6.2zM10 5.6v5.2M10 14v.2',
  warn: 'M10 2.2 18.6 17H1.4zM10 7.6v4.2M10 14.4v.2',
  hint: 'M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM10 9.2v4.6M10 6.2v.2',
  fine: 'M4.5 10.5l3.7 3.7L15.5 6.5',
  close: 'M5 5l10 10M15 5 5 15',
  bang: 'M10 4v7.5M10 15.5v.3',
  info: 'M10 9v6.5M10 4.5v.3',
  mark:
    'M2.5 4h15v10h-15zM3 4.5l7 5.5 7-5.5' +
    'M2.5 17.5c1.3 0 1.3-1 2.5-1s1.2 1 2.5 1 1.3-1 2.5-1 1.2 1 2.5 1 1.3-1 2.5-1 1.2 1 2.5 1',
} as const;

export type Shape = keyof typeof SHAPES;

const drawings = Object.entries(SHAPES).map(([shape, d]) => `.i-${shape} path{d:path("${d}")}`);

/**
 * The whole style of card, markers and notices. Everything on :host is important, because in the cascade an inner
 * `!important` beats every rule of the page, even an inline one; `rem` is avoided, because the page owns it.
 */
export const style = `
:host{all:initial!important;position:fixed!important;inset:0 auto auto 0!important;inline-size:0!important;block-size:0!important;margin:0!important;padding:0!important;border:0!important;overflow:visible!important;background:none!important;display:block!important;opacity:1!important;visibility:visible!important;transform:none!important;translate:none!important;scale:none!important;rotate:none!important;filter:none!important;backdrop-filter:none!important;clip-path:none!important;mask:none!important;mix-blend-mode:normal!important;pointer-events:none!important;content-visibility:visible!important;contain:none!important;zoom:1!important;color-scheme:light dark!important}
:host(:not(:popover-open)){display:none!important}
*{box-sizing:border-box}
.layer{--ink:#1b2733;--quiet:#404e5c;--paper:#fffefb;--sunk:#f4f1ea;--line:#d9d3c7;--act:#1a4f9c;--act-ink:#fff;--focus:#1a4f9c;--stop:#8f1d14;--stop-bg:#fdf0ee;--warn:#6d4800;--warn-bg:#fdf5e3;--hint:#24487c;--hint-bg:#eef4fc;--fine:#17592f;--fine-bg:#edf7f0;--shadow:0 1px 2px #1b273314,0 8px 28px #1b273326;color:var(--ink);font:16px/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;text-align:start;-webkit-text-size-adjust:100%}
@media (prefers-color-scheme:dark){.layer{--ink:#eef1f4;--quiet:#b6c0ca;--paper:#1c2229;--sunk:#151a20;--line:#3a444f;--act:#9cc3ff;--act-ink:#0c1b30;--focus:#9cc3ff;--stop:#ffb3aa;--stop-bg:#3a1d1a;--warn:#f2cc7c;--warn-bg:#33280f;--hint:#a9cbff;--hint-bg:#1a2a40;--fine:#9adbb0;--fine-bg:#16301f;--shadow:0 1px 2px #0006,0 8px 28px #0009}}
.stop{--tone:var(--stop);--tone-bg:var(--stop-bg)}.warn{--tone:var(--warn);--tone-bg:var(--warn-bg)}.hint{--tone:var(--hint);--tone-bg:var(--hint-bg)}.fine{--tone:var(--fine);--tone-bg:var(--fine-bg)}
[hidden]{display:none!important}
.card{position:fixed;inset-block-start:0;left:0;pointer-events:auto;inline-size:376px;max-inline-size:calc(100vw - 16px);background:var(--paper);border:1px solid var(--line);border-radius:12px;box-shadow:var(--shadow);overflow:hidden auto;overscroll-behavior:contain;overflow-wrap:anywhere}
.card.docked{max-inline-size:none;border-radius:14px 14px 0 0;border-inline:0}
.card.docked.top{border-radius:0 0 14px 14px}
.head{display:flex;align-items:center;gap:8px;overflow-wrap:normal;padding-block:2px;padding-inline:16px 4px;color:var(--tone);background:var(--tone-bg);position:sticky;inset-block-start:0}
.title{flex:1;min-inline-size:0;min-block-size:44px;padding-block:3px;display:flex;flex-wrap:wrap;align-items:center;align-content:center;justify-content:space-between;column-gap:12px}
.word{font-weight:650;font-size:16px;line-height:1.25}
.who{max-inline-size:100%;font-size:14px;line-height:18px;color:var(--quiet);white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.who svg{display:inline-block;vertical-align:-3px;margin-inline-end:6px}
button,a{font:inherit;cursor:pointer;pointer-events:auto}
.x{inline-size:44px;block-size:44px;flex:none;display:grid;place-items:center;border:0;border-radius:8px;background:none;color:inherit;padding:0}
.body{padding:12px 16px 14px;display:flex;flex-direction:column;gap:8px}
p{margin:0}
.what{font-weight:650;font-size:18px;line-height:1.4;text-wrap:balance}
.why,.src,.note{color:var(--quiet)}
.note{border-inline-start:3px solid var(--tone);padding-inline-start:10px}
.small .keys{display:none}
.small .body{padding-block:8px 10px;gap:4px}
.small .what{font-size:16px}
.label{box-decoration-break:clone;-webkit-box-decoration-break:clone;font-size:.95em;font-weight:600;background:var(--sunk);border:1px solid var(--line);border-radius:6px;padding:0 6px}
.label.short{white-space:nowrap}
.do{display:flex;flex-wrap:wrap;gap:8px 16px;padding-block:4px}
.scrolls .do{position:sticky;inset-block-end:0;margin-inline:-16px;padding:10px 16px 6px;background:var(--paper);border-block-start:1px solid var(--line)}
.b{min-block-size:44px;padding:8.5px 16px;border-radius:10px;font-weight:600;border:1.5px solid var(--act);background:var(--act);color:var(--act-ink);line-height:24px;text-align:start;text-decoration:none}
.b.plain{background:none;color:var(--act);border-color:transparent;padding-inline:4px;margin-inline-start:-5.5px}
details{border-block-start:1px solid var(--line);margin-inline:-16px;margin-block-end:-14px;padding-inline:16px}
summary{min-block-size:44px;display:flex;align-items:center;gap:8px;color:var(--quiet);cursor:pointer;list-style:none}
summary::-webkit-details-marker{display:none}
summary::before{content:"";inline-size:7px;block-size:7px;margin:0 2px;border:solid currentColor;border-width:0 0 2px;border-inline-end-width:2px;rotate:-45deg}
[dir=rtl] summary::before,details[open] summary::before{rotate:45deg}
[dir=rtl] details[open] summary::before{rotate:-45deg}
details[open]{padding-block-end:10px}
.keys{font-size:14px;color:var(--quiet)}
kbd{font:inherit;font-weight:600;border:1px solid var(--line);border-radius:5px;padding:0 5px;background:var(--sunk)}
.mark{position:fixed;inset-block-start:0;left:0;inline-size:44px;block-size:44px;display:grid;place-items:center;border:0;background:none;color:var(--tone);padding:0}
.mark span,.mark svg{pointer-events:none}
.mark span{inline-size:26px;block-size:26px;display:grid;place-items:center;border-radius:50%;background:var(--tone-bg);border:1.5px solid var(--tone);box-shadow:0 0 0 2px var(--paper)}
.ok{position:fixed;inset-block-start:0;left:0;display:inline-flex;gap:6px;align-items:center;font-size:16px;font-weight:600;padding:4px 12px 4px 8px;border-radius:999px;color:var(--fine);background:var(--fine-bg);border:1px solid var(--fine);pointer-events:none}
.ring{position:fixed;inset-block-start:0;left:0;border:4px solid var(--act);border-radius:10px;pointer-events:none;box-shadow:0 0 0 3px var(--paper)}
.sr{position:fixed;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
svg{flex:none;display:block;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
:focus{outline:none}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.x:focus-visible,summary:focus-visible{outline-offset:-3px}
@media (hover:none) and (pointer:coarse){.keys{display:none}}
@media (hover:hover){.b:hover{box-shadow:inset 0 0 0 99px #ffffff14}.b.plain:hover,.x:hover{background:var(--sunk)}}
@media (prefers-reduced-motion:no-preference){.card,.ok{animation:in .12s ease-out}@keyframes in{from{opacity:.4}}}
@media (forced-colors:active){.layer{--ink:CanvasText;--quiet:CanvasText;--paper:Canvas;--sunk:Canvas;--line:CanvasText;--act:LinkText;--act-ink:Canvas;--focus:Highlight;--stop:CanvasText;--warn:CanvasText;--hint:CanvasText;--fine:CanvasText;--stop-bg:Canvas;--warn-bg:Canvas;--hint-bg:Canvas;--fine-bg:Canvas}.b{forced-color-adjust:none}.head{border-block-end:1px solid CanvasText}.card{border-width:2px}}
@media print{:host{display:none!important}}
${drawings.join('\n')}
`;
