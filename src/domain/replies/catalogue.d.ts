// The shapes of the data files that only replies need, as their schemas in catalogue/schemas say (see ../catalogue.d.ts).

declare module '*/catalogue/labels.json' {
  const data: {
    readonly labels: readonly {
      readonly field: import('../field-names.ts').FieldName;
      readonly family?: import('../codes.ts').Family;
      readonly names: readonly string[];
    }[];
  };
  export default data;
}

declare module '*/catalogue/services.json' {
  const data: {
    readonly services: readonly {
      readonly service: string;
      readonly applications: readonly string[];
      readonly prefixes?: readonly string[];
    }[];
  };
  export default data;
}

declare module '*/catalogue/reply-names.json' {
  const data: {
    readonly names: readonly {
      readonly means: import('./meaning.ts').Means;
      readonly family?: import('../codes.ts').Family;
      readonly names: readonly string[];
    }[];
    readonly prefixes: readonly { readonly prefix: string; readonly service?: string }[];
  };
  export default data;
}

declare module '*/catalogue/api-fields.json' {
  const data: { readonly fields: readonly import('./api-fields.ts').ApiField[] };
  export default data;
}
