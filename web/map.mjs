// Projects the boundaries once, at build time, into the `shapes.rs` that `platform::page::charts::shapes` includes.
// Conformal conic, a box 1000 units wide (a unit is about 260 m); paths are relative, with one decimal at most.
import { geoConicConformal } from "d3-geo";
import { feature, merge, mesh } from "topojson-client";

const WIDTH = 1000;
const MARGIN = 8;
/** How far a line may stray and where its points may lie, in units of the box: of the large drawing of the crowded
    part, and of the whole, where a unit is less than a dot of the screen. */
const FINE = { stray: 1, grid: 0.5 };
const COARSE = { stray: 1.4, grid: 1 };
/** Islets smaller than this are left out of the drawing. */
const SMALLEST = 1.5;
/** The crowded part that gets its own drawing: west, south, east, north. */
const WINDOW = [1.86, 41.25, 2.325, 41.6];

export function drawShapes(boundaries, seats) {
  const source = JSON.parse(boundaries);
  const { project, height } = projection(feature(source, source.objects.catalonia).features[0].geometry);
  const [west, south, east, north] = WINDOW;
  const box = bounds([[west, south], [east, south], [west, north], [east, north]].map(project));
  const fine = projected(source, project, FINE);
  const coarse = projected(source, project, COARSE);
  const towns = readSeats(seats);

  const large = new Map(features(fine, "municipalities").map(({ id, geometry }) => [id, geometry]));
  const areas = features(coarse, "municipalities").map(({ id, geometry }) => {
    const town = towns.get(id);
    if (!town) throw new Error(`no seat for the municipality ${id}`);
    const near = overlaps(large.get(id), box) ? polygons(large.get(id)) : "";
    return shape(id, polygons(geometry), near, project(town));
  });
  const regions = features(coarse, "comarques").map(({ id, geometry }) => shape(id, polygons(geometry), "", middle(geometry)));
  const near = fine.objects.municipalities.geometries.filter((one) => overlaps(feature(fine, one).geometry, box));
  const crossing = (a, b) => a !== b;
  const between = (topology, geometries) => lines(mesh(topology, { type: "GeometryCollection", geometries }, crossing));
  const rust = [
    `pub const WIDTH: f64 = ${WIDTH}.0;`,
    `pub const HEIGHT: f64 = ${height}.0;`,
    `pub const OUTLINE: &str = "${polygons(features(coarse, "catalonia")[0].geometry)}";`,
    `pub const BORDERS: &str = "${between(coarse, coarse.objects.provinces.geometries)}";`,
    `pub const INSET: [f64; 4] = [${[box[0], box[1], box[2] - box[0], box[3] - box[1]].map((n) => n.toFixed(1)).join(", ")}];`,
    `pub const INSET_LAND: &str = "${polygons(merge(fine, near))}";`,
    `pub const INSET_BORDERS: &str = "${between(fine, near)}";`,
    table("AREAS", areas),
    table("REGIONS", regions),
  ];
  return rust.join("\n") + "\n";
}

function features(topology, name) {
  return feature(topology, topology.objects[name]).features;
}

/** The same topology on the plane of the drawing, each border simplified once, so that neighbours still meet. */
function projected(source, project, { stray, grid }) {
  const { scale, translate } = source.transform;
  const arcs = source.arcs.map((arc) => {
    let [x, y] = [0, 0];
    const points = arc.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return project([x * scale[0] + translate[0], y * scale[1] + translate[1]]);
    });
    return simplify(points, stray).map((point) => point.map((n) => Math.round(n / grid) * grid));
  });
  return { type: "Topology", objects: source.objects, arcs };
}

/** Douglas and Peucker. A closed line is cut at its farthest point first. */
function simplify(points, tolerance) {
  if (points.length < 3) return points;
  const [first, last] = [points[0], points.at(-1)];
  const closed = first[0] === last[0] && first[1] === last[1];
  let [far, most] = [0, closed ? -1 : tolerance];
  for (let i = 1; i < points.length - 1; i += 1) {
    const away = closed ? Math.hypot(points[i][0] - first[0], points[i][1] - first[1]) : distance(points[i], first, last);
    if (away > most) [far, most] = [i, away];
  }
  if (far === 0) return [first, last];
  return [...simplify(points.slice(0, far + 1), tolerance).slice(0, -1), ...simplify(points.slice(far), tolerance)];
}

function distance([x, y], [x1, y1], [x2, y2]) {
  return Math.abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / Math.hypot(x2 - x1, y2 - y1);
}

function projection(land) {
  const raw = geoConicConformal().parallels([40.8, 42.6]).rotate([-1.74, 0]).center([0, 41.7]).scale(10000).translate([0, 0]);
  const box = bounds(rings(land).flat().map((point) => raw(point)));
  const scale = (WIDTH - 2 * MARGIN) / (box[2] - box[0]);
  const project = (point) => {
    const [x, y] = raw(point);
    return [(x - box[0]) * scale + MARGIN, (y - box[1]) * scale + MARGIN];
  };
  return { project, height: Math.ceil((box[3] - box[1]) * scale + 2 * MARGIN) };
}

function rings(geometry) {
  return geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
}

function polygons(geometry) {
  const all = rings(geometry);
  const largest = Math.max(...all.map(surface));
  const kept = all.filter((ring) => surface(ring) >= Math.min(SMALLEST, largest));
  return kept.map((ring) => stroke(ring.slice(0, -1))).filter(Boolean).map((path) => `${path}z`).join("");
}

function lines(multi) {
  return multi.coordinates.map((line) => stroke(line)).join("");
}

function surface(ring) {
  const twice = ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i][0] * y - x * ring[i][1], 0);
  return Math.abs(twice) / 2;
}

/** Rounds the place, then takes differences, so that errors do not add up. */
function stroke(points) {
  const tenths = points.map((point) => point.map((n) => Math.round(n * 10)));
  const kept = tenths.filter((p, i) => i === 0 || p[0] !== tenths[i - 1][0] || p[1] !== tenths[i - 1][1]);
  if (kept.length < 2) return "";
  const number = (n) => String(n / 10).replace(/^(-?)0\./, "$1.");
  const pair = ([x, y]) => `${number(x)}${y < 0 ? "" : " "}${number(y)}`;
  const steps = kept.slice(1).map((p, i) => pair([p[0] - kept[i][0], p[1] - kept[i][1]]));
  return `M${pair(kept[0])}l${steps.join(" ").replace(/ -/g, "-")}`;
}

function bounds(points) {
  const xs = points.map((p) => p[0]);
  const ys = points.map((p) => p[1]);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function middle(geometry) {
  const largest = rings(geometry).sort((a, b) => surface(b) - surface(a))[0];
  const box = bounds(largest);
  return [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
}

function overlaps(geometry, box) {
  const own = bounds(rings(geometry).flat());
  return own[0] < box[2] && own[2] > box[0] && own[1] < box[3] && own[3] > box[1];
}

function readSeats(csv) {
  const [head, ...rows] = csv.trim().split(/\r?\n/);
  const names = head.split(",");
  const at = (name) => names.length - names.indexOf(name);
  return new Map(rows.map((row) => {
    // Counted from the end: a name may hold a comma inside quotes, the last columns are numbers.
    const cells = row.split(",");
    return [cells[0], [Number(cells.at(-at("seat_lon"))), Number(cells.at(-at("seat_lat")))]];
  }));
}

function shape(code, path, near, [x, y]) {
  return { code, text: `Shape { code: "${code}", path: "${path}", near: "${near}", x: ${x.toFixed(1)}, y: ${y.toFixed(1)} }` };
}

function table(name, shapes) {
  const sorted = [...shapes].sort((a, b) => (a.code < b.code ? -1 : 1));
  return `pub static ${name}: [Shape; ${sorted.length}] = [\n${sorted.map(({ text }) => text).join(",\n")}\n];`;
}
