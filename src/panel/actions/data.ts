import { eraseAll, exportText, importText, keptKeys } from '../../store/backup.ts';
import { saveFile } from '../files.ts';
import type { Around } from './actions.ts';

/** Actions on everything kept at once: save a copy, read one, erase. */
export function dataActions({ state, set, recall, save }: Around) {
  const look = async () => recall({ kept: await keptKeys() });
  return {
    /** Finds out what is kept, for the view that shows it. */
    look: () => void look(),
    exportAlso: (change: Partial<{ details: boolean; notes: boolean }>) =>
      recall({ exported: { ...state().memory.exported, ...change } }),
    exportFile: () =>
      save(async () => {
        const text = await exportText(state().memory.exported, new Date());
        saveFile('overseas-form-helper.json', 'application/json', text);
      }),
    importFile: (file: File) =>
      save(async () => {
        const result = await importText(await file.text());
        recall({ imported: result ?? 'failed' });
        await look();
      }),
    askErase: (ask: boolean) => recall({ erase: ask ? 'ask' : undefined }),
    eraseAll: () =>
      save(async () => {
        const removed = await eraseAll();
        // Erasing forgets the place too; this panel stays, to show what was removed.
        set({ place: { view: 'data' } });
        recall({ erase: removed, kept: [], removedNote: undefined, imported: undefined });
      }),
  };
}
