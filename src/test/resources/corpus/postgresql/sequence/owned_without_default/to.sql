CREATE TABLE ticket (
  number integer NOT NULL,
  word text
);
CREATE SEQUENCE ticket_number OWNED BY ticket.number;
CREATE SEQUENCE ticket_word OWNED BY ticket.word;
