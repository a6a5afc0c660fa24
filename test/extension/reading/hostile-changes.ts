/** Changes of a page, run in it, that must neither break the reading of it nor add anything to what is read. */
export const hostileChanges: Readonly<Record<string, () => void>> = {
  'nested deeper than a script may call itself': () => {
    const outermost = document.createElement('div');
    outermost.hidden = true;
    let at = outermost;
    for (let depth = 0; depth < 20_000; depth++) {
      const inner = document.createElement('div');
      at.append(inner);
      at = inner;
    }
    at.append('Reply Message');
    document.querySelector('main')?.append(outermost);
  },

  'a form whose fields have the names of what an element has': () => {
    const form = document.createElement('form');
    form.id = 'status';
    for (const name of ['id', 'children', 'title', 'name', 'action', 'style', 'dataset', 'parentElement']) {
      const input = document.createElement('input');
      input.name = name;
      form.append(input, 'Product');
    }
    document.querySelector('main')?.append(form);
  },

  'labels that point at themselves, at each other and at nothing': () => {
    for (const [id, target] of [
      ['x1', 'x1'],
      ['x2', 'x3'],
      ['x3', 'x2'],
      ['x4', 'nowhere'],
      ['x5', 'app'],
    ] as const) {
      const label = document.createElement('label');
      label.id = id;
      label.htmlFor = target;
      label.textContent = 'Transaction Reference Number';
      document.querySelector('main')?.append(label);
    }
  },

  'thousands of labels without a value': () => {
    const labels = Array.from({ length: 3000 }, () => {
      const label = document.createElement('p');
      label.textContent = 'Transaction Reference Number';
      return label;
    });
    document.querySelector('main')?.append(...labels);
  },

  'spans that claim to be wider than any table': () => {
    const table = document.createElement('table');
    for (const [name, span] of [
      ['Reply Message', '99999999999'],
      ['Reason Code', '-1'],
      ['Reply Flag', 'NaN'],
    ] as const) {
      const heading = document.createElement('th');
      heading.setAttribute('colspan', span);
      heading.textContent = name;
      table.createTHead().append(heading);
      (table.tHead?.rows[0] ?? table.tHead?.insertRow())?.append(heading);
    }
    table.createTBody().insertRow().insertCell().textContent = '203';
    document.querySelector('main')?.append(table);
  },

  'drawings, formulas, comments, instructions and empty frames': () => {
    const main = document.querySelector('main');
    const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
    text.textContent = 'DCARDREFUSED';
    drawing.append(text);
    const formula = document.createElementNS('http://www.w3.org/1998/Math/MathML', 'math');
    formula.append('Reason Code');
    const closed = document.createElement('iframe');
    closed.setAttribute('sandbox', '');
    const odd = document.createElementNS('urn:odd', 'odd:element');
    odd.append('Reply Flag');
    main?.append(
      drawing,
      formula,
      document.createComment('DCARDREFUSED'),
      document.createProcessingInstruction('code', '203'),
      document.createElement('iframe'),
      closed,
      odd,
    );
  },

  'rows that come and go all the time': () => {
    const main = document.querySelector('main');
    let left = 200;
    const step = () => {
      const row = document.createElement('p');
      row.append('Reply Message: ', String(left));
      main?.append(row);
      queueMicrotask(() => row.remove());
      if (--left > 0) setTimeout(step);
    };
    step();
  },
};
