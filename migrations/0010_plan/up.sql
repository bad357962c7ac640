CREATE TABLE plan_plan (
  id TEXT NOT NULL PRIMARY KEY,
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  slug TEXT NOT NULL,
  title TEXT NOT NULL,
  first_on TEXT NOT NULL,
  last_on TEXT NOT NULL,
  owner_body_id TEXT REFERENCES bodies_body (id),
  previous_id TEXT REFERENCES plan_plan (id),
  shape TEXT NOT NULL CHECK (shape IN ('lines', 'areas')),
  text_status TEXT NOT NULL CHECK (text_status IN ('official', 'summarised')),
  note TEXT NOT NULL,
  document_id TEXT NOT NULL REFERENCES documents_document (id),
  source TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  version BIGINT NOT NULL,
  UNIQUE (network_id, slug),
  CHECK (first_on <= last_on)
);

CREATE TABLE plan_force (
  id TEXT NOT NULL PRIMARY KEY,
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  plan_id TEXT NOT NULL REFERENCES plan_plan (id),
  from_on TEXT NOT NULL,
  decided_first_on TEXT,
  decided_last_on TEXT,
  decided_precision TEXT,
  place TEXT NOT NULL,
  certainty TEXT NOT NULL CHECK (certainty IN ('stated', 'planned')),
  source TEXT NOT NULL,
  note TEXT NOT NULL,
  digest TEXT NOT NULL,
  recorded_at BIGINT NOT NULL,
  recorded_by TEXT NOT NULL,
  replaced_at BIGINT,
  CHECK ((decided_first_on IS NULL) = (decided_precision IS NULL)),
  CHECK (decided_first_on <= decided_last_on)
);
CREATE INDEX plan_force_plan ON plan_force (network_id, plan_id, replaced_at);

CREATE TABLE plan_step (
  id TEXT NOT NULL PRIMARY KEY,
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  plan_id TEXT NOT NULL REFERENCES plan_plan (id),
  position BIGINT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('founding_assembly', 'mandate', 'technical_session', 'first_draft_shared', 'amendment_period', 'amendments_merged', 'approval')),
  held_on TEXT,
  place TEXT NOT NULL,
  certainty TEXT NOT NULL CHECK (certainty IN ('stated', 'planned')),
  note TEXT NOT NULL,
  source TEXT NOT NULL,
  source_line BIGINT,
  UNIQUE (plan_id, position)
);

CREATE TABLE plan_mandate (
  id TEXT NOT NULL PRIMARY KEY,
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  plan_id TEXT NOT NULL REFERENCES plan_plan (id),
  position BIGINT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('assembly', 'technical_session')),
  held_on TEXT,
  place TEXT NOT NULL,
  text TEXT NOT NULL,
  source TEXT NOT NULL,
  source_line BIGINT,
  UNIQUE (plan_id, position)
);

CREATE TABLE plan_part (
  unit_id TEXT NOT NULL PRIMARY KEY REFERENCES documents_unit (id),
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  plan_id TEXT NOT NULL REFERENCES plan_plan (id),
  kind TEXT NOT NULL CHECK (kind IN ('challenge', 'area', 'strategic_line', 'objective', 'action_line')),
  code TEXT NOT NULL,
  position BIGINT NOT NULL,
  parent_id TEXT REFERENCES plan_part (unit_id),
  reading TEXT NOT NULL CHECK (reading IN ('stated', 'inferred')),
  purpose_id TEXT REFERENCES activity_purpose (id),
  source TEXT NOT NULL,
  source_line BIGINT,
  UNIQUE (plan_id, kind, code)
);
CREATE INDEX plan_part_list ON plan_part (network_id, plan_id, kind, position);

CREATE TABLE plan_action (
  unit_id TEXT NOT NULL PRIMARY KEY REFERENCES documents_unit (id),
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  plan_id TEXT NOT NULL REFERENCES plan_plan (id),
  number TEXT NOT NULL,
  position BIGINT NOT NULL,
  parent_id TEXT REFERENCES plan_action (unit_id),
  area_id TEXT REFERENCES plan_part (unit_id),
  instrument TEXT,
  format TEXT CHECK (format IN ('in_person', 'online', 'hybrid')),
  frequency TEXT CHECK (frequency IN ('monthly', 'quarterly', 'yearly')),
  condition TEXT NOT NULL,
  purpose_id TEXT REFERENCES activity_purpose (id),
  source TEXT NOT NULL,
  source_line BIGINT,
  source_row BIGINT,
  created_at BIGINT NOT NULL,
  UNIQUE (plan_id, number)
);
CREATE INDEX plan_action_list ON plan_action (network_id, plan_id, position);
CREATE INDEX plan_action_purpose ON plan_action (network_id, purpose_id);

CREATE TABLE plan_link (
  id TEXT NOT NULL PRIMARY KEY,
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  plan_id TEXT NOT NULL REFERENCES plan_plan (id),
  action_id TEXT NOT NULL REFERENCES plan_action (unit_id),
  kind TEXT NOT NULL CHECK (kind IN ('theme', 'funding', 'body', 'group', 'partner', 'strategic_line', 'action_line')),
  position BIGINT NOT NULL,
  code TEXT NOT NULL,
  body_id TEXT REFERENCES bodies_body (id),
  part_id TEXT REFERENCES plan_part (unit_id),
  role TEXT CHECK (role IN ('lead', 'support')),
  amount_cents BIGINT,
  origin TEXT NOT NULL CHECK (origin IN ('stated', 'inferred', 'sample')),
  CHECK ((kind = 'body') = (body_id IS NOT NULL)),
  CHECK ((kind IN ('strategic_line', 'action_line')) = (part_id IS NOT NULL)),
  CHECK ((kind IN ('body', 'group')) = (role IS NOT NULL))
);
CREATE INDEX plan_link_plan ON plan_link (network_id, plan_id, action_id, position);
CREATE INDEX plan_link_action ON plan_link (action_id);
CREATE INDEX plan_link_body ON plan_link (network_id, body_id);

CREATE TABLE plan_window (
  id TEXT NOT NULL PRIMARY KEY,
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  plan_id TEXT NOT NULL REFERENCES plan_plan (id),
  action_id TEXT NOT NULL REFERENCES plan_action (unit_id),
  kind TEXT NOT NULL CHECK (kind IN ('day', 'month', 'quarter', 'between', 'until', 'all_year')),
  first_on TEXT NOT NULL,
  last_on TEXT NOT NULL,
  CHECK (first_on <= last_on)
);
CREATE INDEX plan_window_plan ON plan_window (network_id, plan_id, action_id, first_on);

CREATE TABLE plan_doubt (
  id TEXT NOT NULL PRIMARY KEY,
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  action_id TEXT NOT NULL REFERENCES plan_action (unit_id),
  position BIGINT NOT NULL,
  field TEXT NOT NULL CHECK (field IN ('schedule', 'instrument', 'action_lines', 'strategic_lines', 'themes', 'funding', 'partners', 'title', 'row', 'area', 'responsible', 'condition')),
  why TEXT NOT NULL CHECK (why IN ('shading_lost', 'merged_cell', 'numbering_behind', 'run_together', 'first_column', 'shifted_right', 'shifted_left', 'poor_scan', 'unknown_word', 'marked_open')),
  printed TEXT NOT NULL,
  read TEXT NOT NULL
);
CREATE INDEX plan_doubt_action ON plan_doubt (network_id, action_id, position);

CREATE TABLE plan_state (
  id TEXT NOT NULL PRIMARY KEY,
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  plan_id TEXT NOT NULL REFERENCES plan_plan (id),
  action_id TEXT NOT NULL REFERENCES plan_action (unit_id),
  state TEXT NOT NULL CHECK (state IN ('pending', 'in_progress', 'finished', 'postponed', 'cancelled')),
  since_on TEXT NOT NULL,
  reason TEXT NOT NULL,
  body_id TEXT REFERENCES bodies_body (id),
  origin TEXT NOT NULL CHECK (origin IN ('stated', 'sample')),
  recorded_at BIGINT NOT NULL,
  recorded_by TEXT NOT NULL,
  replaced_at BIGINT
);
CREATE INDEX plan_state_now ON plan_state (network_id, plan_id, replaced_at, action_id);
CREATE INDEX plan_state_action ON plan_state (action_id, recorded_at);

CREATE TABLE plan_commitment (
  unit_id TEXT NOT NULL PRIMARY KEY REFERENCES documents_unit (id),
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  plan_id TEXT NOT NULL REFERENCES plan_plan (id),
  code TEXT NOT NULL,
  position BIGINT NOT NULL,
  action_id TEXT REFERENCES plan_action (unit_id),
  counts TEXT NOT NULL CHECK (counts IN ('activities', 'quantity', 'minutes', 'active_bodies')),
  unit TEXT NOT NULL CHECK (unit IN ('event', 'meeting', 'session', 'case', 'contact', 'publication', 'hour', 'group', 'thing')),
  minimum BIGINT,
  maximum BIGINT,
  first_on TEXT NOT NULL,
  last_on TEXT NOT NULL,
  purpose_id TEXT REFERENCES activity_purpose (id),
  source TEXT NOT NULL,
  source_line BIGINT,
  UNIQUE (plan_id, code),
  CHECK (minimum IS NOT NULL OR maximum IS NOT NULL),
  CHECK (minimum <= maximum),
  CHECK (first_on <= last_on)
);
CREATE INDEX plan_commitment_list ON plan_commitment (network_id, plan_id, position);

CREATE TABLE plan_commitment_filter (
  id TEXT NOT NULL PRIMARY KEY,
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  plan_id TEXT NOT NULL REFERENCES plan_plan (id),
  commitment_id TEXT NOT NULL REFERENCES plan_commitment (unit_id),
  field TEXT NOT NULL CHECK (field IN ('kind', 'role', 'body_kind', 'theme', 'purpose')),
  value TEXT NOT NULL
);
CREATE INDEX plan_commitment_filter_plan ON plan_commitment_filter (network_id, plan_id);
