import { applyFix } from './content/fixer.ts';
import { createPanelDesk } from './content/panel-desk.ts';

// The third script of the page side: writing into the page, and what only the panel asks for. Most visits never need it.
globalThis.overseasFormHands = { applyFix, createPanelDesk };
