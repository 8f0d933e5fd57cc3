INSERT INTO app.bills VALUES (ARRAY[ROW(1.5, 2)::app.line], 3);
