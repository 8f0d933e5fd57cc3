CREATE TABLE t (id int AUTO_INCREMENT, a int, KEY by_id (id))

CREATE TABLE u (id bigint unsigned AUTO_INCREMENT PRIMARY KEY)

-- then
ALTER TABLE u MODIFY id bigint unsigned

-- differs
-- table:u/column:id/identity
