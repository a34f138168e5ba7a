// Draws each chart from the table beneath it: one source of figures for those who look and those who read.
const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

function read(table) {
  const heads = [...table.tHead.rows[0].cells].slice(1).map(cell => cell.textContent.trim());
  const rows = [...table.tBodies[0].rows];
  return {
    labels: rows.map(row => row.cells[0].dataset.short ?? row.cells[0].textContent.trim()),
    late: rows.map(row => 'late' in row.dataset),
    mark: rows.findIndex(row => 'mark' in row.dataset),
    series: heads.map((label, column) => ({
      label,
      data: rows.map(row => Number((row.cells[column + 1].dataset.value ?? row.cells[column + 1].textContent).replace(/\s/g, '').replace(',', '.'))),
    })),
  };
}

// The due date: a dashed line after the row that carries data-mark.
const dueLine = mark => ({
  id: 'dueLine',
  afterDatasetsDraw(chart) {
    if (mark < 0) return;
    const {ctx, chartArea, scales} = chart;
    const x = (scales.x.getPixelForValue(mark) + scales.x.getPixelForValue(mark + 1)) / 2;
    ctx.save();
    ctx.setLineDash([4, 3]);
    ctx.strokeStyle = colour('--portal-late');
    ctx.beginPath();
    ctx.moveTo(x, chartArea.top);
    ctx.lineTo(x, chartArea.bottom);
    ctx.stroke();
    ctx.restore();
  },
});

// On a phone a long name beside a bar would be cut off.
const wrapped = label => label.split(' ').reduce((lines, word) => {
  if (lines.length && (lines.at(-1) + ' ' + word).length <= 18) lines.push(lines.pop() + ' ' + word);
  else lines.push(word);
  return lines;
}, []);

function draw(figure) {
  const figures = read(figure.querySelector('table'));
  const stacked = figure.dataset.chart === 'stacked';
  // Several bars beside each other for each row, such as before and after.
  const grouped = figure.dataset.chart === 'grouped';
  const palette = ['--portal-done', '--portal-doing', '--portal-late', '--portal-idle'].map(colour);
  const text = colour('--tblr-secondary') || '#5c6978';
  new Chart(figure.querySelector('canvas'), {
    type: 'bar',
    data: {
      labels: (stacked || grouped) && figure.clientWidth < 480 ? figures.labels.map(wrapped) : figures.labels,
      datasets: figures.series.map((series, index) => ({
        ...series,
        backgroundColor: stacked ? palette[index % palette.length] : grouped ? [palette[3], palette[1]][index % 2] : figures.late.map(late => colour(late ? '--portal-late' : '--portal-blue')),
        maxBarThickness: 36,
      })),
    },
    options: {
      indexAxis: stacked || grouped ? 'y' : 'x',
      animation: false,
      maintainAspectRatio: false,
      plugins: {legend: {display: stacked || grouped, position: 'bottom', labels: {color: text}}},
      scales: {
        x: {stacked, ticks: {color: text, precision: 0}, grid: {display: false}, beginAtZero: true},
        y: {stacked, ticks: {color: text, precision: 0}, beginAtZero: true},
      },
    },
    plugins: [dueLine(figures.mark)],
  });
}

const figures = [...document.querySelectorAll('figure[data-chart]')];
if (figures.length) {
  const library = document.createElement('script');
  library.src = figures[0].dataset.library;
  library.onload = () => figures.forEach(draw);
  document.head.append(library);
}
