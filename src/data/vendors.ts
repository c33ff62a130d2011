/**
 * Company of the prison messages by state, and the month of the source: only where the agency itself, an audit or the
 * press said so since 2022. Contracts change within months, so nothing depends on it; it is shown as a dated hint.
 */
export const VENDORS: Readonly<Record<string, { company: string; month: string }>> = {
  AZ: { company: 'Securus', month: '2026-02' },
  CA: { company: 'Securus', month: '2026-04' },
  DE: { company: 'ViaPath', month: '2024-11' },
  GA: { company: 'Securus', month: '2024-11' },
  MT: { company: 'GettingOut', month: '2024-05' },
  NV: { company: 'ViaPath', month: '2026-01' },
  NY: { company: 'JPay / Securus', month: '2025-08' },
  OH: { company: 'ViaPath', month: '2023-07' },
  OK: { company: 'Securus', month: '2024-08' },
  TN: { company: 'ViaPath', month: '2025-05' },
  VA: { company: 'ViaPath', month: '2026-03' },
  WA: { company: 'Securus', month: '2022-05' },
};
