CREATE TABLE dept (id integer PRIMARY KEY, boss integer);
CREATE TABLE emp (id integer PRIMARY KEY, dept integer REFERENCES dept, mentor integer REFERENCES emp);
ALTER TABLE dept ADD FOREIGN KEY (boss) REFERENCES emp;
