// The shapes of the catalogue's data files. The schemas in catalogue/schemas say the same for people who edit the data, and
// test/catalogue holds every file against them, so what is declared here is true of what is shipped.
// (Plain ambient modules: with resolveJsonModule off, the compiler takes these instead of guessing from the JSON.)

/** What labels and services are looked up by: texts as `labelKey` makes them, names in small letters, a bar between. */
declare module '*/catalogue/meanings.json' {
  const data: {
    readonly labels: readonly {
      readonly field: import('./field-names.ts').FieldName;
      readonly family?: import('./codes.ts').Family | undefined;
      readonly names?: string | undefined;
      readonly texts: string;
    }[];
    readonly services: readonly { readonly service: string; readonly texts: string }[];
  };
  export default data;
}

declare module '*/catalogue/sites.json' {
  const data: {
    readonly sites: readonly {
      readonly host: string;
      readonly brand: 'cybersource' | 'visa-acceptance' | 'bank';
      readonly name: string;
      readonly region: string;
      readonly environment: 'production' | 'test';
      readonly older?: true;
    }[];
    readonly banks: readonly { readonly suffix: string; readonly environment: 'production' | 'test' }[];
  };
  export default data;
}

declare module '*/catalogue/landmarks.json' {
  const data: {
    readonly landmarks: readonly {
      readonly view: import('./pages.ts').View['kind'];
      readonly selector: string;
      readonly starts?: readonly string[];
    }[];
  };
  export default data;
}

declare module '*/catalogue/processors.json' {
  const data: {
    readonly processors: readonly {
      readonly family?: import('./codes.ts').Family;
      readonly besides?: true;
      readonly advice?: import('./codes.ts').Family;
      readonly adviceRaw?: import('./codes.ts').Family;
      readonly names: readonly string[];
    }[];
  };
  export default data;
}

declare module '*/catalogue/reference-shapes.json' {
  const data: {
    readonly longest: number;
    readonly processors: readonly { readonly names: readonly string[]; readonly longest: number }[];
  };
  export default data;
}

declare module '*/catalogue/refund-windows.json' {
  const data: {
    readonly windows: readonly {
      readonly days: number;
      readonly from: 'authorization' | 'settlement';
      readonly for: 'other-processors' | 'visa-platform-connect' | 'unless-specified' | 'legacy-limit' | 'default';
      readonly sources: readonly { readonly name: string; readonly seen?: string }[];
    }[];
  };
  export default data;
}

declare module '*/catalogue/actions.json' {
  type Texts = Readonly<Record<string, readonly string[] | undefined>>;
  const data: {
    readonly actions: readonly { readonly offer: 'refund' | 'void' | 'reversal'; readonly texts: Texts }[];
    readonly results: readonly { readonly result: 'success' | 'failed' | 'review'; readonly texts: Texts }[];
  };
  export default data;
}

declare module '*/catalogue/brands.json' {
  const data: {
    readonly brands: readonly {
      readonly brand: import('./codes.ts').Brand;
      readonly cardTypes: readonly string[];
      readonly names: readonly string[];
    }[];
  };
  export default data;
}

/** The codes of each family that pages can show, as bare spellings with a bar between. */
declare module '*/catalogue/spellings.json' {
  const spellings: readonly { readonly family: import('./codes.ts').Family; readonly codes: string }[];
  export default spellings;
}
