INSERT INTO thing VALUES (now(), 'me', 1); INSERT INTO sized VALUES (2);
