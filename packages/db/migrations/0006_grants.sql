-- Who may touch what, by login; only `owner` (migrations, demo) alters a table.

-- staff: the API's working login. It deletes nothing but search words, and rewrites nothing that is a record of an act.
grant select on agency, succession, agency_year, post, office_setting, agency_setting, filing_year, deadline,
  report, cell_edit, block, import, acceptance, signature, clearance, edition, receipt, extension, posting, report_due,
  return_note, thread, message, event, published_edition, published_search to staff;
grant insert on agency_year, filing_year, deadline, report, cell_edit, block, import, acceptance, signature, clearance, edition, receipt,
  extension, posting, return_note, thread, message, event, published_edition, published_search, touch to staff;
grant update on report, cell_edit, block, acceptance, published_search to staff;
grant update (pos, last_pos, anc) on agency_year to staff;
grant update (undone_at) on import to staff;
grant update (voided_at) on signature to staff;
grant update (state, waits_for) on thread to staff;
grant update (valid_to) on published_edition to staff;
grant delete on published_search to staff;

-- identity: signing in. It learns which posts a person holds, and nothing of any report.
grant select on post to identity;
grant select (id, code, name) on agency to identity;

-- visitor: anyone. What is published, and the public register of agencies.
grant select on published_edition, published_search to visitor;
grant select (id, code, name, kind, parent_id, supervised_by, division_code, sector, valid_from, valid_to) on agency to visitor;
grant select on succession to visitor;

-- worker: folds rollups from what is published.
grant select on agency, agency_year, published_edition to worker;
grant select, delete on touch to worker;
