-- from.sql to to.sql

CREATE SERVER "Other; one" TYPE 'oracle' VERSION '19c' FOREIGN DATA WRAPPER away OPTIONS (host 'db.example', port '1521');
CREATE SERVER files FOREIGN DATA WRAPPER away;

-- to.sql to from.sql

DROP SERVER "Other; one";
DROP SERVER files;
