import { startPanel } from './start.ts';

void startPanel(document, new AbortController().signal);
