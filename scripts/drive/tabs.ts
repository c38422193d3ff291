import type { Session } from './launch.ts';

interface Tabs {
  query(of: object): Promise<{ id?: number; url?: string }[]>;
}

/** The number the browser gives the tab opened last whose address begins so; 0 where there is none. */
export async function tabAt(session: Session, url: string): Promise<number> {
  const own = await session.extensionPage('manifest.json');
  const id = await own.evaluate(async (wanted) => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
    return (await tabs.query({})).findLast((tab) => tab.url?.startsWith(wanted))?.id ?? 0;
  }, url);
  await own.close();
  return id;
}
