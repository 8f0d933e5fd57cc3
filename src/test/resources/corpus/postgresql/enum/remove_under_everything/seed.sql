INSERT INTO app.moods VALUES ('good'), ('bad');
INSERT INTO app.t (id, m, a, d, y, days) VALUES
  (1, 'good', '{good,bad}', 'good', ROW('2020-01-01', 'bad'), ARRAY[ROW('2020-01-01', 'bad')::app.day]),
  (2, 'bad', NULL, NULL, NULL, NULL);
REFRESH MATERIALIZED VIEW app.x;
