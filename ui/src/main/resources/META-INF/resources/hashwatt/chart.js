// <hw-chart>: draws what the server describes. The server knows data and roles; this knows pixels, the theme's colours and
// the pointer. Texts beside the canvas are elements, so that they take the theme and can be read.
(function () {
  'use strict';
  if (customElements.get('hw-chart')) return;

  const MINUTE = 60e3, HOUR = 60 * MINUTE, DAY = 24 * HOUR;
  const FONT = '"Instrument Sans", system-ui, sans-serif';
  const PHONE = () => window.innerWidth <= 720;
  const PATTERN_TOKENS = { obligation: 'obligation', override: 'override', maintenance: 'maintenance', unknown: 'unknown', default: 'estimate' };
  const PATTERN_BACKGROUNDS = { obligation: 'obligation-bg', override: 'override-bg', maintenance: 'maintenance-bg', unknown: 'raise', default: null };

  // ---------- time at the site ----------

  class Zone {
    constructor(id, lang) {
      this.parts = new Intl.DateTimeFormat('en-CA', { timeZone: id, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' });
      const language = lang.startsWith('en') ? 'en-GB' : lang;
      this.clock = new Intl.DateTimeFormat(language, { timeZone: id, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
      this.dayName = new Intl.DateTimeFormat(language, { timeZone: id, weekday: 'short', day: 'numeric', month: 'short' });
      this.shortDay = new Intl.DateTimeFormat(language, { timeZone: id, day: 'numeric', month: 'short' });
      this.month = new Intl.DateTimeFormat(language, { timeZone: id, month: 'short' });
    }
    local(at) {
      const p = {};
      for (const { type, value } of this.parts.formatToParts(at)) p[type] = +value;
      return p;
    }
    offset(at) {
      const p = this.local(at);
      return Date.UTC(p.year, p.month - 1, p.day, p.hour, p.minute, p.second) - Math.floor(at / 1000) * 1000;
    }
    /** The instant at which the site's clock shows this. */
    instant(year, month, day, hour = 0, minute = 0) {
      const wanted = Date.UTC(year, month - 1, day, hour, minute);
      const guess = wanted - this.offset(wanted);
      return wanted - this.offset(guess);
    }
    time(at) { return this.clock.format(at); }
    day(at) { return this.dayName.format(at).replace(',', ''); }
    /** Round local times, as far apart as there is room for. */
    ticks(from, to, width, gap) {
      const most = Math.max(2, Math.floor(width / gap));
      const step = [15, 30, 60, 120, 180, 240, 360, 720].map((m) => m * MINUTE).find((s) => (to - from) / s <= most);
      return step ? this.hours(from, to, step) : this.days(from, to, most);
    }
    hours(from, to, step) {
      const out = [], seen = new Set();
      for (let day = from - DAY; day <= to + DAY; day += DAY) {
        const p = this.local(day);
        for (let minutes = 0; minutes < 24 * 60; minutes += step / MINUTE) {
          const at = this.instant(p.year, p.month, p.day, Math.floor(minutes / 60), minutes % 60);
          if (at < from || at > to || seen.has(at)) continue;
          seen.add(at);
          out.push(minutes === 0 ? { at, text: this.day(at), strong: true } : { at, text: this.time(at) });
        }
      }
      return out.sort((a, b) => a.at - b.at);
    }
    days(from, to, most) {
      const count = (to - from) / DAY, out = [];
      if (count > most * 16) {
        let { year, month } = this.local(from);
        for (let at; (at = this.instant(year, month, 1)) <= to; month = month === 12 ? (year++, 1) : month + 1) {
          if (at >= from) out.push(month === 1 ? { at, text: String(year), strong: true } : { at, text: this.month.format(at) });
        }
        return out;
      }
      const every = [1, 2, 7, 14].find((d) => count / d <= most) ?? 14;
      const p = this.local(from);
      for (let d = 0; d <= count + 1; d += every) {
        const at = this.instant(p.year, p.month, p.day + d);
        if (at >= from && at <= to) out.push({ at, text: this.shortDay.format(at) });
      }
      return out;
    }
  }

  // ---------- numbers ----------

  function niceScale(low, high, lines) {
    if (low === high) { high = low + 1; }
    const rough = (high - low) / lines, magnitude = 10 ** Math.floor(Math.log10(rough));
    const step = [1, 2, 2.5, 4, 5, 10].map((f) => f * magnitude).find((s) => s >= rough - 1e-12);
    return { min: Math.floor(low / step + 1e-9) * step, max: Math.ceil(high / step - 1e-9) * step, step };
  }

  // ---------- the element ----------

  class HwChart extends HTMLElement {
    connectedCallback() {
      if (!this.hasAttribute('tabindex')) this.tabIndex = 0;
      this.setAttribute('role', 'group');
      this.canvas ??= this.child('hw-chart-canvas', true);
      this.texts ??= this.child('hw-chart-texts', true);
      this.cross ??= this.child('hw-chart-cross', true);
      this.tip ??= this.child('hw-chart-tip', true);
      this.speech ??= this.child('hw-offscreen', false);
      this.speech.setAttribute('aria-live', 'polite');
      this.cross.hidden = this.tip.hidden = true;
      this.sizes = new ResizeObserver(() => this.draw());
      this.sizes.observe(this);
      this.themes = new MutationObserver(() => this.draw());
      this.themes.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'theme', 'class'] });
      this.system = matchMedia('(prefers-color-scheme: dark)');
      this.redraw = () => this.draw();
      this.system.addEventListener('change', this.redraw);
      this.listen();
      document.fonts.ready.then(() => { this.fonts = true; this.draw(); });
    }

    disconnectedCallback() {
      this.sizes.disconnect();
      this.themes.disconnect();
      this.system.removeEventListener('change', this.redraw);
      this.chart?.dispose();
      this.chart = null;
    }

    child(className, hidden) {
      const element = document.createElement('div');
      element.className = className;
      if (hidden) element.setAttribute('aria-hidden', 'true');
      return this.appendChild(element);
    }

    set spec(spec) {
      this.data = spec;
      this.zone = spec?.kind === 'time' ? new Zone(spec.zone, spec.lang) : null;
      this.number = new Intl.NumberFormat(spec?.lang ?? 'en', { maximumFractionDigits: 2 });
      this.window = spec?.window ? this.firstWindow(spec) : null;
      this.draw();
    }

    get spec() { return this.data; }

    /** A phone has room for ten hours around now; the rest is a swipe away. */
    firstWindow({ window: [from, to], now }) {
      return PHONE() && now && to - from > 10 * HOUR ? [Math.max(from, now - 2 * HOUR), Math.min(to, now + 8 * HOUR)] : [from, to];
    }

    select(lane, at) {
      this.selected = lane ? { lane, at: Date.parse(at) } : null;
      this.draw();
    }

    draw() {
      if (!this.data || !this.fonts || !this.isConnected || !this.clientWidth) return;
      this.colors = {};
      this.chart ??= echarts.init(this.canvas, null, { renderer: 'canvas' });
      this.texts.replaceChildren();
      const option = this.data.kind === 'time' ? this.timeOption() : this.curveOption();
      this.chart.resize();
      this.chart.setOption({ animation: false, textStyle: { fontFamily: FONT }, ...option }, true);
      this.placeAnchor();
    }

    /** What a token stands for in the theme that is on. */
    color(token) {
      if (!this.colors[token]) {
        this.probe ??= this.child('hw-offscreen', true);
        this.probe.style.color = `var(--hw-${token})`;
        this.colors[token] = getComputedStyle(this.probe).color;
      }
      return this.colors[token];
    }

    text(content, className, x, y, style) {
      const element = document.createElement('span');
      element.className = className;
      element.append(content);
      element.style.left = x + 'px';
      element.style.top = y + 'px';
      Object.assign(element.style, style);
      return this.texts.appendChild(element);
    }

    hatch(token, background, gap, width) {
      const size = gap * 2, canvas = document.createElement('canvas'), context = canvas.getContext('2d');
      canvas.width = canvas.height = size;
      if (background) { context.fillStyle = this.color(background); context.fillRect(0, 0, size, size); }
      context.strokeStyle = this.color(token);
      context.lineWidth = width;
      for (let k = -2; k < 4; k++) {
        context.beginPath();
        context.moveTo(k * gap - 1, size + 1);
        context.lineTo(k * gap + size + 1, -1);
        context.stroke();
      }
      return { image: canvas, repeat: 'repeat' };
    }

    // ---------- panels on one time axis ----------

    layout() {
      const { panels } = this.data, phone = PHONE(), width = this.clientWidth;
      const hasLanes = panels.some((p) => p.kind !== 'plot'), hasStrikes = panels.some((p) => p.strikes?.length);
      const left = phone ? (hasLanes ? 64 : 48) : hasLanes ? 148 : 68;
      const right = hasStrikes && !phone ? 116 : phone ? 14 : 24;
      const head = 30, foot = 28, gap = 14, extra = phone && this.data.now ? 16 : 0;
      const row = phone ? 34 : 38;
      const fixed = (p) => p.kind === 'lanes' ? p.lanes.length * row : p.kind === 'intents' ? p.rows.length * 20 : 0;
      const shares = panels.reduce((sum, p) => sum + (p.kind === 'plot' ? p.share : 0), 0);
      const heads = panels.reduce((sum, p) => sum + (p.kind === 'plot' ? head : gap), extra);
      const solid = panels.reduce((sum, p) => sum + fixed(p), 0) + heads + foot;
      const least = solid + shares * (phone ? 60 : 48);
      if (Math.abs((parseFloat(this.style.minHeight) || 0) - least) > 1) this.style.minHeight = least + 'px';
      const free = Math.max(this.clientHeight, least) - solid;
      let top = extra;
      const boxes = panels.map((p) => {
        top += p.kind === 'plot' ? head : gap;
        const box = { left, top, width: width - left - right, height: p.kind === 'plot' ? free * p.share / shares : fixed(p) };
        top += box.height;
        return box;
      });
      return { boxes, left, right, bottom: top, width: width - left - right };
    }

    x(at) {
      const [from, to] = this.window;
      return this.area.left + (at - from) / (to - from) * this.area.width;
    }

    timeOption() {
      this.area = this.layout();
      const [from, to] = this.window, { panels } = this.data;
      const option = { grid: [], xAxis: [], yAxis: [], series: [] };
      panels.forEach((panel, i) => {
        const box = this.area.boxes[i];
        option.grid.push({ left: box.left, top: box.top, width: box.width, height: box.height });
        option.xAxis.push({ type: 'value', gridIndex: i, min: from, max: to, show: false });
        if (panel.kind === 'plot') this.plot(option, panel, i, box);
        else if (panel.kind === 'lanes') this.lanes(option, panel, i, box);
        else this.intents(option, panel, i, box);
      });
      this.timeAxis(from, to);
      this.nowLine(option);
      return option;
    }

    timeAxis(from, to) {
      let free = 0;
      for (const tick of this.zone.ticks(from, to, this.area.width, PHONE() ? 48 : 58)) {
        const label = this.text(tick.text, tick.strong ? 'hw-day' : '', 0, this.area.bottom + 6);
        const half = label.offsetWidth / 2, x = Math.min(Math.max(this.x(tick.at), half), this.clientWidth - half - 2);
        if (x - half < free) { label.remove(); continue; }
        label.style.left = x - half + 'px';
        free = x + half + 8;
      }
    }

    nowLine(option) {
      const { now, nowWord } = this.data;
      if (!now || now < this.window[0] || now > this.window[1]) return;
      const x = this.x(now);
      option.graphic = [{ type: 'line', silent: true, z: 90, shape: { x1: x, x2: x, y1: this.area.boxes[0].top - 6, y2: this.area.bottom }, style: { stroke: this.color('loss'), lineWidth: 1.5 } }];
      const label = this.text(`${nowWord} ${this.zone.time(now)}`, 'hw-now', 0, this.area.boxes[0].top - 22);
      label.style.left = x - label.offsetWidth / 2 + 'px';
    }

    plot(option, panel, i, box) {
      const [from, to] = this.window;
      const values = [];
      for (const s of panel.series) {
        for (const [start, end, v] of s.steps ?? []) if (end > from && start < to) values.push(v);
        for (const [at, v] of s.points ?? []) if (at >= from && at <= to) values.push(v); // what has been summed up stands at the very end
      }
      for (const s of panel.strikes) for (const v of s.steps) values.push(v[2]);
      const clip = panel.clip ?? Infinity;
      const scale = panel.top ? { min: 0, max: panel.top, step: panel.top / (box.height > 90 ? 4 : 2) }
        : niceScale(Math.min(0, ...values), Math.min(clip, Math.max(0, ...values)) || 1, Math.max(2, Math.floor(box.height / 44)));
      const label = { color: this.color('ink3'), fontFamily: FONT, fontSize: 12, formatter: (v) => this.number.format(v).replace('-', '−') };
      option.yAxis.push({ type: 'value', gridIndex: i, min: scale.min, max: scale.max, interval: scale.step, axisLine: { show: false }, axisTick: { show: false }, axisLabel: label, splitLine: { lineStyle: { color: this.color('line') } } });
      const y = (v) => box.top + box.height * (1 - (v - scale.min) / (scale.max - scale.min));
      this.text(panel.title, 'hw-plot-title', PHONE() ? 16 : Math.max(24, box.left - 44), box.top - (i === 0 && PHONE() && this.data.now ? 40 : 24));
      const base = { xAxisIndex: i, yAxisIndex: i, showSymbol: false, silent: true, type: 'line' };
      this.bands(option, panel, base, box);
      for (const s of panel.series) this.series(option, s, base, scale);
      this.strikes(option, panel, base, y);
      if (scale.min < 0) option.series.push({ ...base, data: [[this.window[0], 0], [this.window[1], 0]], lineStyle: { color: this.color('ink3'), width: 1 }, z: 3 });
      this.clipped(panel, scale, y);
      this.paid(panel, y);
    }

    /** The lowest price says that one is paid to run. */
    paid(panel, y) {
      let lowest = null, from = 0;
      for (const s of panel.series) {
        if (s.style !== 'final' && s.style !== 'estimated') continue;
        let begun = null;
        for (const step of s.steps) {
          if (step[2] >= 0) { begun = null; continue; }
          begun ??= step[0];
          if (step[1] > this.window[0] && step[0] < this.window[1] && (!lowest || step[2] < lowest[2])) { lowest = step; from = begun; }
        }
      }
      if (!lowest) return;
      const label = this.text(`${this.number.format(lowest[2]).replace('-', '−')}, ${this.data.paidWord}`, 'hw-paid', 0, y(lowest[2]) + 3);
      const start = this.x(Math.max(from, this.window[0])) - label.offsetWidth - 8;
      label.style.left = (start > this.area.left ? start : this.x(Math.min(lowest[1], this.window[1])) + 8) + 'px';
    }

    bands(option, panel, base, box) {
      if (!panel.bands.length) return;
      option.series.push({ ...base, data: [], markArea: { silent: true, data: panel.bands.map((b) => [{ xAxis: Math.max(b.at[0], this.window[0]), itemStyle: { color: b.role === 'warning' ? this.color('warning-bg') : this.hatch(b.role, null, 5, 1.2), opacity: b.role === 'warning' ? 1 : 0.6 } }, { xAxis: Math.min(b.at[1], this.window[1]) }]) } });
      for (const b of panel.bands) {
        if (b.at[1] < this.window[0] || b.at[0] > this.window[1] || !b.name) continue;
        const label = this.text(b.name, 'hw-band', 0, box.top + 4, { color: this.color(b.role) });
        label.style.left = Math.max(box.left, (this.x(b.at[0]) + this.x(b.at[1])) / 2 - label.offsetWidth / 2) + 'px';
      }
    }

    /** Values hold until their interval ends; where the next does not begin there, the line has a hole. */
    path(steps, map = (v) => v) {
      const out = [];
      steps.forEach(([start, end, value], k) => {
        out.push([start, map(value)]);
        if (steps[k + 1]?.[0] !== end) out.push([end, map(value)], [end, null]);
      });
      return out;
    }

    series(option, s, base, scale) {
      const color = this.color(s.role);
      const line = (extra) => option.series.push({ ...base, step: 'end', data: this.path(s.steps), ...extra });
      if (s.style === 'line') {
        option.series.push({ ...base, data: s.points.map(([at, v]) => [at, v]), lineStyle: { color, width: 1.8 }, z: 5 });
      } else if (s.style === 'columns') {
        option.series.push({ type: 'custom', silent: true, xAxisIndex: base.xAxisIndex, yAxisIndex: base.yAxisIndex, z: 4, data: s.steps.map(([start, end, v]) => [start, end, v]),
          renderItem: (params, api) => {
            const a = api.coord([api.value(0), api.value(2)]), b = api.coord([api.value(1), 0]), room = b[0] - a[0], inset = Math.min(3, room * 0.15);
            return { type: 'rect', shape: { x: a[0] + inset, y: Math.min(a[1], b[1]), width: Math.max(1, room - 2 * inset), height: Math.abs(b[1] - a[1]), r: 1.5 }, style: { fill: color, opacity: 0.85 } };
          } });
      } else if (s.style === 'reference') {
        line({ lineStyle: { color, width: 1.2 }, z: 2 });
      } else if (s.style === 'estimated') {
        line({ lineStyle: { color, width: 1.8, type: [4, 3] }, areaStyle: { color: this.hatch(s.role, null, 6, 0.8), opacity: 0.45, origin: 0 }, z: 3 });
        if (scale.min < 0) this.belowZero(option, s, base);
      } else if (s.style === 'area') {
        line({ lineStyle: { color, width: 1.6 }, areaStyle: { color, opacity: 0.28, origin: 0 }, z: 3 });
      } else {
        if (s.style === 'final') this.areas(option, s, base, scale, color);
        line({ lineStyle: { color, width: 1.9 }, z: 5 });
      }
    }

    areas(option, s, base, scale, color) {
      this.tint(option, s, base, (v) => Math.max(0, v), color, 0.06);
      if (scale.min < 0) this.belowZero(option, s, base);
    }

    /** Where one is paid to run. */
    belowZero(option, s, base) {
      this.tint(option, s, base, (v) => Math.min(0, v), this.color('negative'), 0.45);
    }

    tint(option, s, base, map, color, opacity) {
      option.series.push({ ...base, step: 'end', data: this.path(s.steps, map), lineStyle: { width: 0 }, areaStyle: { color, opacity, origin: 0 }, z: 2 });
    }

    strikes(option, panel, base, y) {
      const labels = [];
      for (const s of panel.strikes) {
        option.series.push({ ...base, step: 'end', data: this.path(s.steps), lineStyle: { color: this.color(s.role), width: 1.4 }, z: 2 });
        if (s.steps.length) labels.push({ s, top: y(s.steps.at(-1)[2]) - 8 });
      }
      if (PHONE()) return;
      labels.sort((a, b) => b.top - a.top);
      let ceiling = Infinity;
      for (const l of labels) {
        l.top = Math.min(l.top, ceiling - 15);
        ceiling = l.top;
        this.text(l.s.name, 'hw-strike', this.area.left + this.area.width + 8, l.top).style.setProperty('--c', `var(--hw-${l.s.role})`);
      }
    }

    /** A peak that is cut off says how high it is. */
    clipped(panel, scale, y) {
      if (panel.clip === undefined) return;
      for (const s of panel.series) {
        let peak = null;
        for (const step of [...(s.steps ?? []), [Infinity, Infinity, -Infinity]]) {
          if (step[2] > scale.max) { if (!peak || step[2] > peak[2]) peak = step; continue; }
          if (peak && peak[0] < this.window[1] && peak[1] > this.window[0]) {
            const label = this.text(this.number.format(peak[2]), 'hw-now', 0, y(scale.max) + 2, { color: this.color('ink2') });
            label.style.left = (this.x(peak[0]) + this.x(peak[1])) / 2 + 4 + 'px';
          }
          peak = null;
        }
      }
    }

    intents(option, panel, i, box) {
      option.yAxis.push({ type: 'value', gridIndex: i, min: 0, max: panel.rows.length, show: false });
      const items = panel.rows.flatMap((row, r) => row.intents.map((intent) => ({ ...intent, r })));
      panel.rows.forEach((row, r) => this.text(row.name, 'hw-intents', PHONE() ? 8 : 24, box.top + r * 20 + 2));
      option.series.push({ type: 'custom', silent: true, clip: false, xAxisIndex: i, yAxisIndex: i, data: items.map((it) => [it.at[0], it.r]),
        renderItem: (params) => {
          const it = items[params.dataIndex], x0 = Math.max(this.x(it.at[0]), box.left), x1 = Math.min(this.x(it.at[1]), box.left + box.width);
          if (x1 <= box.left || x0 >= box.left + box.width) return null;
          const y = box.top + it.r * 20 + 2, inside = x1 - x0 > it.name.length * 6.4 + 10;
          return { type: 'group', children: [
            { type: 'rect', shape: { x: x0, y, width: Math.max(2, x1 - x0 - 1), height: 16, r: 3 }, style: { fill: this.color(it.role + '-bg'), stroke: this.color(it.role), lineWidth: 1 } },
            { type: 'text', style: { text: it.name, x: inside ? x0 + 6 : x1 + 5, y: y + 8.5, fill: this.color(it.role), font: `550 12px ${FONT}`, verticalAlign: 'middle' } }] };
        } });
    }

    lanes(option, panel, i, box) {
      const row = box.height / panel.lanes.length;
      option.yAxis.push({ type: 'value', gridIndex: i, min: 0, max: panel.lanes.length, interval: 1, inverse: true, axisLine: { show: false }, axisTick: { show: false }, axisLabel: { show: false }, splitLine: { lineStyle: { color: this.color('line') } } });
      const hatches = {};
      for (const [name, token] of Object.entries(PATTERN_TOKENS)) hatches[name] = this.hatch(token, PATTERN_BACKGROUNDS[name], 5, 1.4);
      const items = [];
      panel.lanes.forEach((lane, l) => {
        this.laneName(lane, box.top + l * row, row, box.left);
        for (const block of lane.blocks) if (block.at[1] > this.window[0] && block.at[0] < this.window[1]) items.push({ ...block, l, id: lane.id });
      });
      option.series.push({ type: 'custom', silent: true, xAxisIndex: i, yAxisIndex: i, data: items.map((b) => [b.at[0], b.l]), progressive: 0,
        renderItem: (params) => this.block(items[params.dataIndex], box.top + items[params.dataIndex].l * row, row, box, hatches) });
      this.laneBox = { panel, box, row };
      this.outline(option, panel, box, row);
    }

    laneName(lane, top, row, left) {
      const phone = PHONE(), label = document.createElement('span'), name = document.createElement('b');
      name.textContent = lane.name;
      label.append(name);
      if (!phone && lane.model) label.append(Object.assign(document.createElement('i'), { textContent: lane.model }));
      if (!phone && lane.detail) label.append(document.createElement('br'), lane.detail);
      this.text(label, 'hw-lane', phone ? 12 : 24, top + row / 2 - (phone || !lane.detail ? 8 : 16), { width: left - (phone ? 16 : 34) + 'px' });
    }

    block(b, top, row, box, hatches) {
      const x0 = Math.max(this.x(b.at[0]), box.left), x1 = Math.min(this.x(b.at[1]), box.left + box.width), width = Math.max(1, x1 - x0 - 1);
      const room = row * 0.74, base = top + (row + room) / 2, height = b.height > 0 ? room * (0.06 + 0.94 * b.height) : 0;
      const children = [{ type: 'rect', shape: { x: x0, y: base - 1, width: x1 - x0, height: 1 }, style: { fill: this.color('line2') } }];
      const rect = (y, h, fill, opacity = 1) => children.push({ type: 'rect', shape: { x: x0, y, width, height: h, r: 1.5 }, style: { fill, opacity } });
      const word = (text, y, color, weight = 500) => children.push({ type: 'text', style: { text, x: (x0 + x1) / 2, y, fill: color, font: `${weight} 12px ${FONT}`, align: 'center', verticalAlign: 'middle' } });
      const fits = b.name && x1 - x0 > b.name.length * 6.6 + 8;
      if (b.pattern === 'unknown') {
        rect(base - room, room, hatches.unknown);
        if (x1 - x0 > 16) word('?', base - room / 2, this.color('ink2'), 600);
        return { type: 'group', children };
      }
      if (['obligation', 'override', 'maintenance'].includes(b.pattern) && height < room) rect(base - room, room - height - (height ? 1 : 0), hatches[b.pattern], b.ahead ? 0.75 : 1);
      if (height) {
        rect(base - height, height, this.color(b.role), b.ahead ? 0.62 : 1);
        if (b.ahead || b.role === 'level-1') children.push({ type: 'rect', shape: { x: x0, y: base - height, width, height: 1.6 }, style: { fill: this.color(b.role === 'level-1' ? 'level-3' : b.role) } });
        if (b.pattern === 'default') rect(base - height, height, hatches.default, 0.9);
        if (fits && height > 14) word(b.name, base - height / 2, this.wordColor(b));
      } else if (fits && b.pattern === 'none') {
        word(b.name, base - room * 0.4, this.color('ink3'));
      }
      return { type: 'group', children };
    }

    /** On a pale block the text stands nearly on the sheet. */
    wordColor(b) {
      const dark = this.isDark();
      if (!b.ahead) return this.color('on-' + b.role);
      if (b.role === 'level-1' || b.role === 'level-2') return this.color('ink');
      return dark ? (b.role === 'level-4' ? this.color('on-level-4') : this.color('ink')) : this.color('sheet');
    }

    isDark() {
      const [r, g, b] = this.color('sheet').match(/\d+/g).map(Number);
      return r + g + b < 384;
    }

    // ---------- the chosen slot ----------

    place(slot) {
      if (!slot || !this.laneBox) return null;
      const { panel, box, row } = this.laneBox, l = panel.lanes.findIndex((lane) => lane.id === slot.lane);
      if (l < 0 || slot.at < this.window[0] || slot.at >= this.window[1]) return null;
      const block = panel.lanes[l].blocks.find((b) => b.at[0] <= slot.at && slot.at < b.at[1]);
      const end = slot.end ?? Math.min(block?.at[1] ?? slot.at + 15 * MINUTE, slot.at + 15 * MINUTE);
      return { x: this.x(slot.at), width: Math.max(5, this.x(end) - this.x(slot.at)), y: box.top + l * row, height: row, block, lane: panel.lanes[l] };
    }

    outline(option, panel, box, row) {
      for (const [slot, width] of [[this.cursor, 1.5], [this.selected, 2.2]]) {
        const at = this.place(slot);
        if (at) option.series.push({ type: 'custom', silent: true, z: 20, xAxisIndex: option.xAxis.length - 1, yAxisIndex: option.yAxis.length - 1, data: [[slot.at, 0]],
          renderItem: () => ({ type: 'rect', shape: { x: at.x - 0.5, y: at.y + 2, width: at.width + 1, height: at.height - 4, r: 3 }, style: { fill: 'none', stroke: this.color('accent'), lineWidth: width } }) });
      }
    }

    placeAnchor() {
      const anchor = this.querySelector(':scope > .hw-chart-anchor'), at = this.place(this.selected);
      if (anchor && at) Object.assign(anchor.style, { left: at.x + 'px', top: at.y + 'px', width: at.width + 'px', height: at.height + 'px' });
    }

    // ---------- pointer and keys ----------

    listen() {
      if (this.listens) return;
      this.listens = true;
      this.addEventListener('pointermove', (e) => this.hover(e));
      this.addEventListener('pointerleave', () => { this.cross.hidden = this.tip.hidden = true; });
      this.addEventListener('click', (e) => this.click(e));
      this.fingers = new Map();
      this.addEventListener('pointerdown', (e) => { if (e.pointerType === 'touch') this.fingers.set(e.pointerId, e.clientX); });
      for (const end of ['pointerup', 'pointercancel']) this.addEventListener(end, (e) => this.fingers.delete(e.pointerId));
      this.addEventListener('keydown', (e) => this.key(e));
      this.addEventListener('blur', () => { if (this.cursor) { this.cursor = null; this.draw(); } });
    }

    at(event) {
      if (!this.area || !this.window) return null;
      const bounds = this.getBoundingClientRect(), x = event.clientX - bounds.left, y = event.clientY - bounds.top;
      if (x < this.area.left || x > this.area.left + this.area.width || y > this.area.bottom) return null;
      const [from, to] = this.window;
      return { x, y, time: from + (x - this.area.left) / this.area.width * (to - from) };
    }

    laneAt(y) {
      if (!this.laneBox) return null;
      const { panel, box, row } = this.laneBox, l = Math.floor((y - box.top) / row);
      return y >= box.top ? panel.lanes[l] ?? null : null;
    }

    /** One finger moves the window, two stretch it. */
    drag(event) {
      const before = [...this.fingers.values()];
      this.fingers.set(event.pointerId, event.clientX);
      const after = [...this.fingers.values()], perPixel = (this.window[1] - this.window[0]) / this.area.width;
      const spread = (xs) => xs.length > 1 ? Math.max(20, Math.abs(xs[0] - xs[1])) : 1;
      const middle = (xs) => xs.reduce((sum, x) => sum + x, 0) / xs.length;
      const [first, last] = this.data.window, length = Math.min(last - first, Math.max(2 * HOUR, (this.window[1] - this.window[0]) * spread(before) / spread(after)));
      const centre = (this.window[0] + this.window[1]) / 2 - (middle(after) - middle(before)) * perPixel;
      const from = Math.min(Math.max(first, centre - length / 2), last - length);
      this.window = [from, from + length];
      cancelAnimationFrame(this.frame);
      this.frame = requestAnimationFrame(() => this.draw());
    }

    hover(event) {
      if (this.fingers.has(event.pointerId) && this.window) { this.cross.hidden = this.tip.hidden = true; this.drag(event); return; }
      const at = this.at(event);
      if (!at) { this.cross.hidden = this.tip.hidden = true; return; }
      Object.assign(this.cross.style, { left: at.x + 'px', top: this.area.boxes[0].top + 'px', height: this.area.bottom - this.area.boxes[0].top + 'px' });
      this.cross.hidden = false;
      this.showTip(at, this.linesAt(at));
    }

    linesAt(at) {
      const lines = [], lane = this.laneAt(at.y);
      const block = lane?.blocks.find((b) => b.at[0] <= at.time && at.time < b.at[1]);
      if (block) lines.push(`${lane.name}: ${block.tip || block.name}`);
      for (const panel of this.data.panels) {
        if (panel.kind !== 'plot') continue;
        for (const s of panel.series) {
          const value = this.valueAt(s, at.time);
          if (value) lines.push(value.tip || `${s.name} ${this.number.format(value.value).replace('-', '−')} ${panel.unit}`);
        }
      }
      return lines;
    }

    valueAt(s, time) {
      if (s.steps) {
        const step = s.steps.find((v) => v[0] <= time && time < v[1]);
        return step && { value: step[2], tip: step[3] };
      }
      const point = s.points.findLast((v) => v[0] <= time);
      return point && { value: point[1], tip: point[2] };
    }

    showTip(at, lines) {
      this.tip.hidden = !lines.length;
      const head = document.createElement('b');
      head.textContent = `${this.zone.day(at.time)}, ${this.zone.time(at.time)}`;
      this.tip.replaceChildren(head, ...lines.map((text) => Object.assign(document.createElement('div'), { textContent: text })));
      const left = at.x + 14 + this.tip.offsetWidth > this.clientWidth ? at.x - 14 - this.tip.offsetWidth : at.x + 14;
      Object.assign(this.tip.style, { left: Math.max(4, left) + 'px', top: Math.max(4, Math.min(at.y + 14, this.clientHeight - this.tip.offsetHeight - 4)) + 'px' });
    }

    click(event) {
      const at = this.at(event), lane = at && this.laneAt(at.y);
      if (lane) this.choose(lane.id, this.slotStart(lane, at.time));
    }

    /** Quarters of an hour within a block, which may hold many slots. */
    slotStart(lane, time) {
      const block = lane.blocks.find((b) => b.at[0] <= time && time < b.at[1]);
      if (!block) return time;
      return block.at[0] + Math.floor((time - block.at[0]) / (15 * MINUTE)) * 15 * MINUTE;
    }

    choose(lane, at) {
      this.dispatchEvent(new CustomEvent('hw-select', { detail: { lane, at: new Date(at).toISOString() } }));
    }

    key(event) {
      if (event.target !== this || this.data?.kind !== 'time' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === '+' || event.key === '-') this.zoom(event.key === '+' ? 0.5 : 2);
      else if (event.key === 'n' && this.data.now) this.move({ at: this.data.now });
      else if (event.key === 'Enter' && this.cursor) this.choose(this.cursor.lane, this.cursor.at);
      else if (event.key === 'Escape' && this.cursor) { this.cursor = null; this.draw(); }
      else if (event.key.startsWith('Arrow') && this.laneBox) this.arrow(event);
      else return;
      event.preventDefault();
    }

    arrow(event) {
      const step = (event.shiftKey ? 4 : 1) * 15 * MINUTE, { lanes } = this.laneBox.panel;
      const l = this.cursor ? lanes.findIndex((lane) => lane.id === this.cursor.lane) : 0;
      const at = this.cursor?.at ?? this.data.now ?? this.window[0];
      const sideways = { ArrowLeft: -step, ArrowRight: step }[event.key] ?? 0;
      const down = { ArrowUp: -1, ArrowDown: 1 }[event.key] ?? 0;
      const lane = lanes[Math.min(Math.max(this.cursor ? l + down : 0, 0), lanes.length - 1)];
      if (lane) this.move({ lane: lane.id, at: this.cursor ? at + sideways : at });
    }

    move(to) {
      const [from, end] = this.window, lane = to.lane ?? this.cursor?.lane ?? this.laneBox?.panel.lanes[0]?.id;
      const at = Math.min(Math.max(to.at, from), end - 15 * MINUTE);
      this.cursor = { lane, at: Math.floor(at / (15 * MINUTE)) * 15 * MINUTE };
      this.draw();
      const place = this.place(this.cursor);
      if (place) this.speech.textContent = `${place.lane.name}, ${this.zone.time(this.cursor.at)}, ${place.block?.tip || place.block?.name || ''}`;
    }

    zoom(factor) {
      const [from, to] = this.window, [first, last] = this.data.window;
      const middle = this.cursor?.at ?? (this.data.now > from && this.data.now < to ? this.data.now : (from + to) / 2);
      const half = Math.max(HOUR, (to - from) * factor / 2);
      this.window = [Math.max(first, middle - half), Math.min(last, middle + half)];
      this.draw();
    }

    // ---------- one number against another ----------

    curveOption() {
      this.area = null;
      const { curves, xTitle, yTitle } = this.data, phone = PHONE();
      const axis = (name, extra) => ({ type: 'value', axisLine: { show: false }, axisTick: { show: false }, splitLine: { lineStyle: { color: this.color('line') } }, axisLabel: { color: this.color('ink3'), fontFamily: FONT, fontSize: 12, formatter: (v) => this.number.format(v).replace('-', '−') }, ...extra });
      this.text(yTitle, '', phone ? 16 : 24, 6);
      const x = this.text(xTitle, '', 0, this.clientHeight - 22);
      x.style.left = this.clientWidth - x.offsetWidth - (phone ? 14 : 24) + 'px';
      return {
        grid: { left: phone ? 48 : 68, right: phone ? 22 : 24, top: 34, bottom: 48 },
        xAxis: axis(xTitle, { splitLine: { show: false }, axisLine: { show: true, lineStyle: { color: this.color('line2') } } }),
        yAxis: axis(yTitle, {}),
        series: curves.map((c) => ({ type: 'line', name: c.name, step: c.stepped ? 'start' : false, data: c.points.map(([px, py]) => [px, py]), symbol: 'circle', symbolSize: 5,
          itemStyle: { color: this.color(c.role) }, lineStyle: { color: this.color(c.role), width: 1.8 },
          label: { show: true, color: this.color('ink2'), fontFamily: FONT, fontSize: 12, position: 'top', align: 'right', offset: [-6, 0], formatter: (p) => c.points[p.dataIndex][2] } })),
      };
    }
  }

  customElements.define('hw-chart', HwChart);
})();
