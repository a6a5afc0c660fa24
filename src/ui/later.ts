import { useEffect, useState } from 'preact/hooks';

/**
 * A part of a page that is not seen at first: its module is asked for once the first sight is painted. Undefined until it
 * is there.
 */
export function useLater<M>(load: () => Promise<M>): M | undefined {
  const [loaded, setLoaded] = useState<{ readonly module: M }>();
  useEffect(() => {
    let isWanted = true;
    void load().then(
      module => isWanted && setLoaded({ module }),
      // The page is being closed while the part was on its way: nobody waits for it any more.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [load]);
  return loaded?.module;
}
