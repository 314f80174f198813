; Five typical rules, the same as in peers.drl. What is not stated: "" for words, no bound for figures.
(deftemplate answer (slot id) (slot question) (slot topic) (slot event) (slot type) (slot actor)
  (slot polarity) (slot modality) (slot measure) (slot low) (slot high) (slot first) (slot rank)
  (multislot documents) (multislot outlets) (multislot proven))
(deftemplate relay (slot id) (slot topic) (slot event) (slot relayed) (slot originals))

(deffunction exceeds (?ma ?low ?mb ?high)
  (and (or (eq ?ma "") (eq ?mb "") (eq ?ma ?mb))
       (neq ?ma none) (neq ?mb none) (> ?low ?high)))

(defrule conflict
  (answer (id ?a) (topic "casualty") (modality ?n&~"unknown") (question ?q) (rank ?r)
          (measure ?ma) (low ?la) (high ?ha) (documents $?da))
  (answer (id ?b) (question ?q) (modality ?o&~"unknown") (rank ?s&:(> ?s ?r))
          (measure ?mb) (low ?lb) (high ?hb&:(or (exceeds ?mb ?lb ?ma ?ha) (exceeds ?ma ?la ?mb ?hb)))
          (documents $?db&:(and (not (subsetp ?db ?da)) (not (subsetp ?da ?db)))))
  => (printout out "conflict " ?a " " ?b crlf))

(defrule denial
  (answer (id ?a) (polarity "denied") (modality ?n&~"unknown") (actor ?x&~"") (event ?e) (type ?t))
  (answer (id ?b) (event ?e) (type ?t) (actor ?x) (polarity "affirmed") (modality ?o&~"unknown"))
  => (printout out "denial " ?a " " ?b crlf))

(defrule corroboration
  (answer (id ?a) (topic "casualty") (modality "certain") (proven $?p&:(>= (length$ ?p) 2)))
  => (printout out "corroboration " ?a crlf))

(defrule relay
  (relay (id ?a) (topic "casualty") (originals ?n&:(> ?n 0)) (event ?e) (relayed ?s))
  (answer (id ?b) (event ?e) (topic "casualty") (modality "certain")
          (outlets $?o&:(member$ ?s ?o)))
  => (printout out "relay " ?a " " ?b crlf))

(defrule update
  (answer (id ?a) (type "killed") (polarity "affirmed") (question ?q) (measure ?ma) (high ?ha)
          (first ?fa&:(> ?fa 0)))
  (answer (id ?b) (question ?q) (polarity "affirmed") (measure ?mb) (first ?fb&:(> ?fb ?fa))
          (low ?lb&:(exceeds ?mb ?lb ?ma ?ha)))
  => (printout out "update " ?a " " ?b crlf))
