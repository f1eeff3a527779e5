import type { Place } from './common';

/** Figures of the year: numbers, what they were counted from, charts and the months behind them. */

export interface IndicatorLine {
  /** Tells the line from all others; `indicators.rows` asks by it. */
  readonly key: string;
  readonly code: string;
  readonly title: string;
  /** «86 % (6 из 7)», «данные не собраны» */
  readonly value: string;
  readonly collected: boolean;
  /** `null` without a threshold, without data, or with too few answers. */
  readonly reached: boolean | null;
  readonly threshold: string;
  /** Why the threshold is what it is, or who sets it; `''` when it goes without saying. */
  readonly because: string;
  /** The plan names different thresholds: which, and where. */
  readonly question: string;
  /** «на 21.11.2026» */
  readonly date: string;
  /** Names of the sheets it was counted from. */
  readonly source: string;
  /** «14 строк: Пары 2, 3, 5…»; `''` when no row was counted. */
  readonly rows: string;
  /** Who or which pairs are not in it. */
  readonly lacking: string;
  /** Sheets it was counted from and rows that name its threshold. */
  readonly places: readonly { readonly text: string; readonly place: Place }[];
}

/** A bar, a column or a cell of a chart. */
export interface ChartBarView {
  readonly key: string;
  readonly label: string;
  /** «3 из 5», «данные не собраны» */
  readonly text: string;
  /** Its length, 0…1 of the longest possible; `null` without data. */
  readonly share: number | null;
  /** Where the threshold stands, 0…1. */
  readonly threshold: number | null;
}

export interface BarChartView {
  readonly id: 'stages' | 'states' | 'coverage' | 'programmes' | 'consents';
  readonly title: string;
  /** What it was counted from. */
  readonly from: string;
  readonly bars: readonly ChartBarView[];
  /** Bars that are not shown because there are too many; `''` when all are. */
  readonly more: string;
}

/** Columns over time. */
export interface WeeksView {
  readonly title: string;
  readonly from: string;
  readonly weeks: readonly {
    readonly key: string;
    /** «02.11» */
    readonly label: string;
    /** «2–8 ноября» */
    readonly days: string;
    readonly count: number;
  }[];
}

/** Means of one question before and after; `null` with the words why. */
export interface BeforeAfterView {
  readonly title: string;
  readonly from: string;
  readonly rows: readonly {
    readonly label: string;
    readonly before: number | null;
    readonly after: number | null;
    readonly beforeText: string;
    readonly afterText: string;
  }[];
}

export interface MonthsView {
  readonly title: string;
  /** «сен 2026», from September on. */
  readonly months: readonly string[];
  readonly lines: readonly {
    readonly key: string;
    readonly title: string;
    /** Shares and plain numbers do not stand on one scale. */
    readonly isShare: boolean;
    /** Shown before anybody chooses. */
    readonly usual: boolean;
    /** `null` where nothing was counted or collected. */
    readonly values: readonly (number | null)[];
    /** «86 %», «не считали», «данные не собраны» */
    readonly texts: readonly string[];
  }[];
}

export interface IndicatorBoard {
  readonly dateText: string;
  /** «2026/2027» */
  readonly year: string;
  /** Keys of the lines that stand on top. */
  readonly top: readonly string[];
  readonly lines: readonly IndicatorLine[];
  readonly charts: readonly BarChartView[];
  readonly weeks: WeeksView;
  readonly satisfaction: BeforeAfterView;
  readonly months: MonthsView;
}

/** The rows behind one figure. */
export interface IndicatorRows {
  readonly title: string;
  readonly value: string;
  readonly parts: readonly {
    readonly title: string;
    readonly rows: readonly { readonly place: Place | null; readonly text: string }[];
    /** «и ещё 40 строк»; `''` when all are shown. */
    readonly more: string;
  }[];
}
