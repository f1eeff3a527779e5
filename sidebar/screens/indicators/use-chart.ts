import type { BarChart, LineChart, Svg } from 'chartist';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Draws a chart into the element and again when what it shows changes. The picture scales with its box, so that it
 * fits the paper as it fits the window; how high it stands is up to the styles.
 */
export function useChart(
  box: RefObject<HTMLElement | null>,
  draw: (element: HTMLElement) => BarChart | LineChart,
  shown: unknown,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: `shown` is all that `draw` looks at.
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const chart = draw(element);
    chart.on('created', ({ svg }: { svg: Svg }) => {
      svg.getNode<SVGSVGElement>().style.height = '';
      svg.attr({ viewBox: `0 0 ${svg.width()} ${svg.height()}`, preserveAspectRatio: 'xMidYMid meet' });
    });
    return () => {
      chart.detach();
      element.replaceChildren();
    };
  }, [shown]);
}
