CREATE TABLE T (A INTEGER);
CREATE FORCE ALIAS "f of T" FOR 'com.example.Missing.f';
