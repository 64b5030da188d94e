<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CollapseVerdict</name>
    <message>
        <source>Different images get the same projection: their std is %1, expected about %2.</source>
        <translation>Des images différentes reçoivent la même projection : leur écart type est %1, attendu environ %2.</translation>
    </message>
    <message>
        <source>Different images differ along one direction only: the participation ratio is %1 of %2.</source>
        <translation>Les images ne diffèrent que dans une direction : le rapport de participation est %1 sur %2.</translation>
    </message>
    <message>
        <source>The training process raised its collapse alarm.</source>
        <translation>Le processus d’entraînement a donné l’alarme d’effondrement.</translation>
    </message>
    <message>
        <source>The projections lie close together: their std is %1, expected about %2.</source>
        <translation>Les projections sont proches les unes des autres : leur écart type est %1, attendu environ %2.</translation>
    </message>
    <message>
        <source>The projections use few directions: their effective rank is %1 of %2.</source>
        <translation>Les projections utilisent peu de directions : leur rang effectif est %1 sur %2.</translation>
    </message>
    <message>
        <source>Unrelated images look alike: the cosine of random pairs is %1.</source>
        <translation>Des images sans rapport se ressemblent : le cosinus de paires au hasard est %1.</translation>
    </message>
    <message>
        <source>Without a predictor the method collapses. Give it layers.</source>
        <translation>Sans prédicteur la méthode s’effondre. Donnez-lui des couches.</translation>
    </message>
    <message>
        <source>The target follows the online network too fast. Raise tau.</source>
        <translation>La cible suit le réseau en ligne trop vite. Augmentez tau.</translation>
    </message>
    <message>
        <source>Often the learning rate is too high. Lower it.</source>
        <translation>Souvent le taux d’apprentissage est trop élevé. Baissez-le.</translation>
    </message>
    <message>
        <source>Not Known Yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>The run has not measured its projections yet.</source>
        <translation>L’exécution n’a pas encore mesuré ses projections.</translation>
    </message>
    <message>
        <source>Collapsing</source>
        <translation>S’effondre</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Sain</translation>
    </message>
    <message>
        <source>Different images get different projections, in many directions.</source>
        <translation>Des images différentes reçoivent des projections différentes, dans de nombreuses directions.</translation>
    </message>
</context>
<context>
    <name>ConfusionPanel</name>
    <message>
        <source>True Class</source>
        <translation>Classe réelle</translation>
    </message>
</context>
<context>
    <name>EmbeddingPage</name>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message>
        <source>KL %1</source>
        <extracomment>KL is the Kullback-Leibler divergence that t-SNE minimises.</extracomment>
        <translation>KL %1</translation>
    </message>
    <message>
        <source>10 nearest kept: %1</source>
        <translation>10 plus proches gardés : %1</translation>
    </message>
    <message>
        <source>trustworthiness %1</source>
        <translation>fiabilité %1</translation>
    </message>
</context>
<context>
    <name>EngineProcess</name>
    <message>
        <source>The engine, the program byol, was not found beside this program or on PATH. Install it, or set BYOL_ENGINE to its path.</source>
        <translation>Le moteur de calcul, le programme byol, est introuvable à côté de ce programme et dans PATH. Installez-le ou donnez son chemin dans BYOL_ENGINE.</translation>
    </message>
    <message>
        <source>The engine %1 could not be started: %2.</source>
        <translation>Le moteur de calcul %1 n’a pas pu démarrer : %2.</translation>
    </message>
</context>
<context>
    <name>PointColours</name>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Prédiction</translation>
    </message>
    <message>
        <source>Right or Wrong</source>
        <translation>Juste ou faux</translation>
    </message>
    <message>
        <source>kNN Agreement</source>
        <translation>Accord kNN</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similarité</translation>
    </message>
    <message>
        <source>Distance Moved</source>
        <translation>Déplacement</translation>
    </message>
    <message>
        <source>Neighbours Kept</source>
        <translation>Voisins gardés</translation>
    </message>
    <message>
        <source>The class that the dataset gives.</source>
        <translation>La classe que donne le jeu de données.</translation>
    </message>
    <message>
        <source>The class that the newest evaluation predicts.</source>
        <translation>La classe que prédit l’évaluation la plus récente.</translation>
    </message>
    <message>
        <source>Whether the newest evaluation predicts the label.</source>
        <translation>Si l’évaluation la plus récente prédit l’étiquette.</translation>
    </message>
    <message>
        <source>Share of a point&apos;s nearest neighbours with its label.</source>
        <translation>Part des plus proches voisins d’un point qui ont son étiquette.</translation>
    </message>
    <message>
        <source>Mean cosine of a point to its nearest neighbours.</source>
        <translation>Cosinus moyen d’un point avec ses plus proches voisins.</translation>
    </message>
    <message>
        <source>Way from the checkpoint before, in parts of the map&apos;s spread.</source>
        <translation>Chemin depuis le point de reprise précédent, en parts de l’étendue de la carte.</translation>
    </message>
    <message>
        <source>Share of the neighbours kept from the checkpoint before (Jaccard).</source>
        <translation>Part des voisins gardés depuis le point de reprise précédent (Jaccard).</translation>
    </message>
    <message>
        <source>predicted right</source>
        <translation>bien prédit</translation>
    </message>
    <message>
        <source>predicted wrong</source>
        <translation>mal prédit</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>classe %1</translation>
    </message>
</context>
<context>
    <name>ProtocolWords</name>
    <message>
        <source>Scored</source>
        <translation>Évalué</translation>
    </message>
    <message>
        <source>Protocol on the other dataset</source>
        <translation>Protocole sur l’autre jeu de données</translation>
    </message>
    <message>
        <source>Metric told first</source>
        <translation>Métrique donnée d’abord</translation>
    </message>
    <message>
        <source>Neighbours that vote</source>
        <translation>Voisins qui votent</translation>
    </message>
    <message>
        <source>Temperature of the votes</source>
        <translation>Température des votes</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similarité</translation>
    </message>
    <message>
        <source>Share of the labels</source>
        <translation>Part des étiquettes</translation>
    </message>
    <message>
        <source>Seed of the labelled subset</source>
        <translation>Graine du sous-ensemble</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>Classifieur</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Taille de lot</translation>
    </message>
    <message>
        <source>Base learning rate, chosen</source>
        <translation>Taux d’apprentissage de base, choisi</translation>
    </message>
    <message>
        <source>Base learning rates tried</source>
        <translation>Taux d’apprentissage de base essayés</translation>
    </message>
    <message>
        <source>Their accuracy on images held out for the choice</source>
        <translation>Leur exactitude sur des images mises de côté pour le choix</translation>
    </message>
    <message>
        <source>Images held out for the choice</source>
        <translation>Images mises de côté pour le choix</translation>
    </message>
    <message>
        <source>Learning rate, chosen</source>
        <translation>Taux d’apprentissage, choisi</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Décroissance des poids</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Decay of the batch norm statistics</source>
        <translation>Décroissance des statistiques de normalisation</translation>
    </message>
    <message>
        <source>Settings tried</source>
        <translation>Réglages essayés</translation>
    </message>
    <message>
        <source>Settings compared on</source>
        <translation>Réglages comparés sur</translation>
    </message>
    <message>
        <source>Images they were compared on</source>
        <translation>Images sur lesquelles ils ont été comparés</translation>
    </message>
    <message>
        <source>L2 penalty, chosen</source>
        <translation>Pénalité L2, choisie</translation>
    </message>
    <message>
        <source>L2 penalties tried</source>
        <translation>Pénalités L2 essayées</translation>
    </message>
    <message>
        <source>Fits that did not converge</source>
        <translation>Ajustements non convergés</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Itérations</translation>
    </message>
    <message>
        <source>Largest part of the gradient at the end</source>
        <translation>Plus grande part du gradient à la fin</translation>
    </message>
    <message>
        <source>Tolerance of the gradient</source>
        <translation>Tolérance du gradient</translation>
    </message>
    <message>
        <source>Views while learning</source>
        <translation>Vues pendant l’apprentissage</translation>
    </message>
    <message>
        <source>Images when scored</source>
        <translation>Images à l’évaluation</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Taille d’image</translation>
    </message>
    <message>
        <source>Images learnt from</source>
        <translation>Images apprises</translation>
    </message>
    <message>
        <source>Images asked about</source>
        <translation>Images interrogées</translation>
    </message>
    <message>
        <source>They are</source>
        <translation>Ce sont</translation>
    </message>
    <message>
        <source>Unreadable images</source>
        <translation>Images illisibles</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Graines</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Connu comme</translation>
    </message>
    <message>
        <source>Pretrained on</source>
        <translation>Préentraîné sur</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Point de reprise</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Stem</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Features of an image</source>
        <translation>Caractéristiques d’une image</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>LibTorch</source>
        <translation>LibTorch</translation>
    </message>
    <message>
        <source>Written by version</source>
        <translation>Écrit par la version</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>random crops and flips</source>
        <translation>recadrages et miroirs aléatoires</translation>
    </message>
    <message>
        <source>the images as they are</source>
        <translation>les images telles quelles</translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>The report could not be set on pages: %1.</source>
        <translation>Le rapport n’a pas pu être mis en pages : %1.</translation>
    </message>
    <message>
        <source>it has no content</source>
        <translation>il n’a pas de contenu</translation>
    </message>
</context>
<context>
    <name>ResultData</name>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A setting or result and its value: &quot;Loss: 0.51&quot;</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>RunColumn</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>kNN</source>
        <translation>kNN</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>Images/s</source>
        <translation>Images/s</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarrée</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Loss Curve</source>
        <translation>Courbe de perte</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Epochs done of all, &quot;3.5 / 20&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the tags of a run: &quot;paper, baseline&quot;</extracomment>
        <translation>,</translation>
    </message>
    <message>
        <source>Best %1</source>
        <extracomment>%1 is a curve: &quot;Best kNN&quot;</extracomment>
        <translation>%1, meilleur</translation>
    </message>
    <message>
        <source>%1 at Epoch %2</source>
        <extracomment>%1 is a curve, %2 a number: &quot;kNN at Epoch 50&quot;</extracomment>
        <translation>%1 à l’époque %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share of a hundred, as in &quot;84 %&quot;.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Learning Rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Tau</source>
        <translation>Tau</translation>
    </message>
    <message>
        <source>Gradient Norm</source>
        <translation>Norme du gradient</translation>
    </message>
    <message>
        <source>Waiting for Data</source>
        <translation>Attente des données</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Projection Std</source>
        <translation>Écart type des projections</translation>
    </message>
    <message>
        <source>Representation Std</source>
        <translation>Écart type des représentations</translation>
    </message>
    <message>
        <source>Effective Rank</source>
        <translation>Rang effectif</translation>
    </message>
    <message>
        <source>Centred Rank</source>
        <translation>Rang centré</translation>
    </message>
    <message>
        <source>Participation Ratio</source>
        <translation>Rapport de participation</translation>
    </message>
    <message>
        <source>Representation Rank</source>
        <translation>Rang des représentations</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alignement</translation>
    </message>
    <message>
        <source>Uniformity</source>
        <translation>Uniformité</translation>
    </message>
    <message>
        <source>Cosine of Random Pairs</source>
        <translation>Cosinus de paires au hasard</translation>
    </message>
    <message>
        <source>Collapse Alarm</source>
        <translation>Alarme d’effondrement</translation>
    </message>
    <message>
        <source>Classifier Loss</source>
        <translation>Perte du classifieur</translation>
    </message>
    <message>
        <source>Online Classifier</source>
        <translation>Classifieur en ligne</translation>
    </message>
</context>
<context>
    <name>RunData</name>
    <message>
        <source>kNN Evaluation</source>
        <extracomment>%1 is a kind of evaluation, such as kNN.</extracomment>
        <translation>Évaluation kNN</translation>
    </message>
    <message>
        <source>Linear Probe</source>
        <translation>Sonde linéaire</translation>
    </message>
    <message>
        <source>Logistic Regression</source>
        <translation>Régression logistique</translation>
    </message>
    <message>
        <source>Fine-Tuning</source>
        <translation>Affinage</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>kNN Accuracy</source>
        <translation>Exactitude kNN</translation>
    </message>
    <message>
        <source>Online Classifier Accuracy</source>
        <translation>Exactitude du classifieur en ligne</translation>
    </message>
    <message>
        <source>Projection Spread</source>
        <translation>Dispersion des projections</translation>
    </message>
    <message>
        <source>Effective Rank</source>
        <translation>Rang effectif</translation>
    </message>
    <message>
        <source>Learning Rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Target Decay (τ)</source>
        <translation>Inertie de la cible (τ)</translation>
    </message>
    <message>
        <source>Gradient Norm</source>
        <translation>Norme du gradient</translation>
    </message>
    <message>
        <source>Images per Second</source>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alignement</translation>
    </message>
    <message>
        <source>Uniformity</source>
        <translation>Uniformité</translation>
    </message>
    <message>
        <source>Representation Spread</source>
        <translation>Dispersion des représentations</translation>
    </message>
    <message>
        <source>Representation Rank</source>
        <translation>Rang des représentations</translation>
    </message>
    <message>
        <source>Cosine of Random Pairs</source>
        <translation>Cosinus de paires au hasard</translation>
    </message>
    <message>
        <source>Memory (MB)</source>
        <translation>Mémoire (Mo)</translation>
    </message>
    <message>
        <source>Epochs Done</source>
        <translation>Époques faites</translation>
    </message>
    <message>
        <source>Last Loss</source>
        <translation>Dernière perte</translation>
    </message>
    <message>
        <source>Best kNN Accuracy</source>
        <translation>Meilleure exactitude kNN</translation>
    </message>
    <message>
        <source>Last kNN Accuracy</source>
        <translation>Dernière exactitude kNN</translation>
    </message>
    <message>
        <source>Last Effective Rank</source>
        <translation>Dernier rang effectif</translation>
    </message>
    <message>
        <source>%1, Top-1</source>
        <translation>%1, top-1</translation>
    </message>
    <message>
        <source>%1, Top-5</source>
        <translation>%1, top-5</translation>
    </message>
</context>
<context>
    <name>RunQuery</name>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Un guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>“%1” is not finished: a value is missing.</source>
        <translation>« %1 » n’est pas fini : il manque une valeur.</translation>
    </message>
    <message>
        <source>“%1” may mean %2 or %3: write one of them.</source>
        <translation>« %1 » peut être %2 ou %3 : écrivez l’un des deux.</translation>
    </message>
    <message>
        <source>There is no “%1” to ask for.</source>
        <translation>On ne peut pas demander « %1 ».</translation>
    </message>
    <message>
        <source>There is no “%1” to ask for. Did you mean “%2”?</source>
        <translation>On ne peut pas demander « %1 ». Vouliez-vous dire « %2 » ?</translation>
    </message>
    <message>
        <source>“star” takes yes or no.</source>
        <translation>« star » prend yes ou no.</translation>
    </message>
    <message>
        <source>“%1” holds words: write %1:%2.</source>
        <translation>« %1 » contient des mots : écrivez %1:%2.</translation>
    </message>
    <message>
        <source>“%1” is no date: write it as 2026-11-24.</source>
        <translation>« %1 » n’est pas une date : écrivez-la 2026-11-24.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>« %1 » n’est pas un nombre.</translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>encore environ %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>encore environ %1 min</translation>
    </message>
    <message>
        <source>about %1 h %2 min left</source>
        <translation>encore environ %1 h %2 min</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share of a hundred, as in &quot;84.2 %&quot;.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <extracomment>A short date with the time of day, in Qt&apos;s format letters: &quot;24 Nov, 15:07&quot;.</extracomment>
        <translation>d MMM, HH:mm</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>What the run learns from.</source>
        <translation>Ce dont l’exécution apprend.</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encodeur</translation>
    </message>
    <message>
        <source>The network whose representation is kept.</source>
        <translation>Le réseau dont la représentation est gardée.</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projecteur</translation>
    </message>
    <message>
        <source>The head that both networks carry.</source>
        <translation>La tête que portent les deux réseaux.</translation>
    </message>
    <message>
        <source>Predictor</source>
        <translation>Prédicteur</translation>
    </message>
    <message>
        <source>The head of the online network alone.</source>
        <translation>La tête du seul réseau en ligne.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>How the target network follows.</source>
        <translation>Comment le réseau cible suit.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>How long, how much at once, and where.</source>
        <translation>Combien de temps, combien à la fois, et où.</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>How the online network learns.</source>
        <translation>Comment le réseau en ligne apprend.</translation>
    </message>
    <message>
        <source>Logging</source>
        <translation>Journalisation</translation>
    </message>
    <message>
        <source>What is measured while training.</source>
        <translation>Ce qui est mesuré pendant l’entraînement.</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Points de reprise</translation>
    </message>
    <message>
        <source>When the state of the run is saved.</source>
        <translation>Quand l’état de l’exécution est enregistré.</translation>
    </message>
    <message>
        <source>Augmentations</source>
        <translation>Augmentations</translation>
    </message>
    <message>
        <source>What may differ between two views of an image.</source>
        <translation>Ce qui peut différer entre deux vues d’une image.</translation>
    </message>
    <message>
        <source>kNN Evaluation</source>
        <translation>Évaluation kNN</translation>
    </message>
    <message>
        <source>Voting of the nearest neighbours in the representation.</source>
        <translation>Vote des plus proches voisins dans la représentation.</translation>
    </message>
    <message>
        <source>Linear Evaluation</source>
        <translation>Évaluation linéaire</translation>
    </message>
    <message>
        <source>A linear classifier on the frozen representation.</source>
        <translation>Un classifieur linéaire sur la représentation gelée.</translation>
    </message>
    <message>
        <source>Semi-Supervised Evaluation</source>
        <translation>Évaluation semi-supervisée</translation>
    </message>
    <message>
        <source>The whole network, fine-tuned on a fraction of the labels.</source>
        <translation>Tout le réseau, affiné sur une fraction des étiquettes.</translation>
    </message>
    <message>
        <source>Fine-Tuning</source>
        <translation>Affinage</translation>
    </message>
    <message>
        <source>The whole network, fine-tuned on all labels.</source>
        <translation>Tout le réseau, affiné sur toutes les étiquettes.</translation>
    </message>
    <message>
        <source>Logistic Regression</source>
        <translation>Régression logistique</translation>
    </message>
    <message>
        <source>A regularised linear classifier, fitted to the end.</source>
        <translation>Un classifieur linéaire régularisé, ajusté jusqu’au bout.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>The picture of the representation.</source>
        <translation>L’image de la représentation.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Folder of images, or folder with the files of CIFAR-10, CIFAR-100, STL-10 or MNIST.</source>
        <translation>Dossier d’images, ou dossier des fichiers de CIFAR-10, CIFAR-100, STL-10 ou MNIST.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What the dataset is; auto recognises it by its files.</source>
        <translation>Ce qu’est le jeu de données ; auto le reconnaît à ses fichiers.</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Taille d’image</translation>
    </message>
    <message>
        <source>Side of the square views that the network sees. The paper uses 224.</source>
        <translation>Côté des vues carrées que voit le réseau. L’article utilise 224.</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>JPEG decoding</source>
        <translation>Décodage JPEG</translation>
    </message>
    <message>
        <source>scaled decodes large JPEGs at 1/2, 1/4 or 1/8 while the shorter side stays at least 1.5 times the image size; full never does.</source>
        <translation>scaled décode les grands JPEG à 1/2, 1/4 ou 1/8 tant que le petit côté reste au moins 1,5 fois la taille d’image ; full jamais.</translation>
    </message>
    <message>
        <source>Images at most</source>
        <translation>Images au plus</translation>
    </message>
    <message>
        <source>Trains on a fixed part of the training images; 0 means all of them.</source>
        <translation>Entraîne sur une partie fixe des images d’entraînement ; 0 signifie toutes.</translation>
    </message>
    <message>
        <source>Memory for images</source>
        <translation>Mémoire pour les images</translation>
    </message>
    <message>
        <source>The decoded images are kept in memory while they fit; larger sets are read from disk as training goes.</source>
        <translation>Les images décodées restent en mémoire tant qu’elles tiennent ; les jeux plus grands sont lus du disque au fil de l’entraînement.</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Loader threads</source>
        <translation>Fils de chargement</translation>
    </message>
    <message>
        <source>Threads that make views; 0 chooses by the device. Results do not depend on it.</source>
        <translation>Fils qui produisent les vues ; 0 choisit selon l’appareil. Les résultats n’en dépendent pas.</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>The network f whose representation is kept. The paper uses resnet50; small is meant for CPUs.</source>
        <translation>Le réseau f dont la représentation est gardée. L’article utilise resnet50 ; small est destiné aux CPU.</translation>
    </message>
    <message>
        <source>Stem</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>First layers: imagenet (7x7 stride 2, max-pool), cifar (3x3, for images up to 64 px), same (imagenet, padded as the authors do), cifar_wide (padded by 2, as solo-learn does), cifar_linear (without ReLU, as lightly&apos;s CIFAR-10 benchmark does).</source>
        <translation>Premières couches : imagenet (7x7, pas de 2, max-pool), cifar (3x3, pour les images jusqu’à 64 px), same (imagenet, bordé comme chez les auteurs), cifar_wide (bordé de 2, comme solo-learn), cifar_linear (sans ReLU, comme le test CIFAR-10 de lightly).</translation>
    </message>
    <message>
        <source>Width multiplier</source>
        <translation>Facteur de largeur</translation>
    </message>
    <message>
        <source>Multiplies every channel. The paper uses 1 to 4.</source>
        <translation>Multiplie chaque canal. L’article utilise 1 à 4.</translation>
    </message>
    <message>
        <source>Project first shortcut</source>
        <translation>Projeter le premier raccourci</translation>
    </message>
    <message>
        <source>A projection in the first shortcut even where sizes fit. The authors&apos; ResNet-18 and -34 have it; in deeper networks it changes nothing.</source>
        <translation>Une projection dans le premier raccourci même quand les tailles conviennent. Les ResNet-18 et -34 des auteurs l’ont ; dans les réseaux plus profonds elle ne change rien.</translation>
    </message>
    <message>
        <source>Zero-init residual</source>
        <translation>Résidus initialisés à zéro</translation>
    </message>
    <message>
        <source>Starts each residual block as the identity. The results of the paper are without it.</source>
        <translation>Chaque bloc résiduel commence comme l’identité. Les résultats de l’article sont sans cela.</translation>
    </message>
    <message>
        <source>Projector hidden size</source>
        <translation>Taille cachée du projecteur</translation>
    </message>
    <message>
        <source>Width of the hidden layer of the projector g. The paper uses 4096.</source>
        <translation>Largeur de la couche cachée du projecteur g. L’article utilise 4096.</translation>
    </message>
    <message>
        <source>Projection size</source>
        <translation>Taille de la projection</translation>
    </message>
    <message>
        <source>Dimensions of the projection. The paper uses 256.</source>
        <translation>Dimensions de la projection. L’article utilise 256.</translation>
    </message>
    <message>
        <source>Projector layers</source>
        <translation>Couches du projecteur</translation>
    </message>
    <message>
        <source>Linear layers of the projector g, each but the last with batch norm and ReLU. The paper uses 2.</source>
        <translation>Couches linéaires du projecteur g, toutes sauf la dernière avec normalisation par lot et ReLU. L’article en utilise 2.</translation>
    </message>
    <message>
        <source>Predictor hidden size</source>
        <translation>Taille cachée du prédicteur</translation>
    </message>
    <message>
        <source>Width of the hidden layer of the predictor q. The paper uses 4096.</source>
        <translation>Largeur de la couche cachée du prédicteur q. L’article utilise 4096.</translation>
    </message>
    <message>
        <source>Predictor layers</source>
        <translation>Couches du prédicteur</translation>
    </message>
    <message>
        <source>Linear layers of the predictor q. The paper uses 2; with 0, no predictor, the representation collapses.</source>
        <translation>Couches linéaires du prédicteur q. L’article en utilise 2 ; avec 0, sans prédicteur, la représentation s’effondre.</translation>
    </message>
    <message>
        <source>Base tau</source>
        <translation>Tau initial</translation>
    </message>
    <message>
        <source>Decay of the target network&apos;s moving average at the first step. The paper uses 0.996 for 1000 epochs and 0.99 for 300.</source>
        <translation>Inertie de la moyenne mobile du réseau cible à la première étape. L’article utilise 0.996 pour 1000 époques et 0.99 pour 300.</translation>
    </message>
    <message>
        <source>Tau schedule</source>
        <translation>Évolution de tau</translation>
    </message>
    <message>
        <source>cosine raises tau to 1 over the run, as in the paper; constant keeps it.</source>
        <translation>cosine amène tau à 1 au cours de l’exécution, comme dans l’article ; constant le garde.</translation>
    </message>
    <message>
        <source>Online classifier</source>
        <translation>Classifieur en ligne</translation>
    </message>
    <message>
        <source>Trains a linear classifier beside the method, on the stopped gradient, when there are labels. It does not change the encoder.</source>
        <translation>Entraîne un classifieur linéaire à côté de la méthode, sur le gradient arrêté, quand il y a des étiquettes. Il ne change pas l’encodeur.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>moving_average: the target network of the paper; online: no target network, the gradient flows through both views, as in SimCLR.</source>
        <translation>moving_average : le réseau cible de l’article ; online : pas de réseau cible, le gradient passe par les deux vues, comme dans SimCLR.</translation>
    </message>
    <message>
        <source>Output normalisation</source>
        <translation>Normalisation de sortie</translation>
    </message>
    <message>
        <source>How predictions and projections are normalised before they are compared. The paper uses l2.</source>
        <translation>Comment prédictions et projections sont normalisées avant d’être comparées. L’article utilise l2.</translation>
    </message>
    <message>
        <source>Weight of negatives</source>
        <translation>Poids des négatifs</translation>
    </message>
    <message>
        <source>The weight beta of the repulsion between different images: 0 is BYOL, 1 is SimCLR&apos;s.</source>
        <translation>Le poids beta de la répulsion entre images différentes : 0 est BYOL, 1 est comme SimCLR.</translation>
    </message>
    <message>
        <source>Temperature of negatives</source>
        <translation>Température des négatifs</translation>
    </message>
    <message>
        <source>The temperature alpha of that repulsion; without negatives it means nothing.</source>
        <translation>La température alpha de cette répulsion ; sans négatifs elle ne signifie rien.</translation>
    </message>
    <message>
        <source>Running statistics</source>
        <translation>Statistiques courantes</translation>
    </message>
    <message>
        <source>How batch norm averages the batches&apos; statistics for evaluation. torch: from 0 and 1, unbiased variance. authors: bias-corrected for the start, biased variance.</source>
        <translation>Comment la normalisation par lot moyenne les statistiques des lots pour l’évaluation. torch : depuis 0 et 1, variance sans biais. authors : corrigé du début, variance biaisée.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Passes over the training images. The paper uses 1000, and 300 for its ablations.</source>
        <translation>Passages sur les images d’entraînement. L’article utilise 1000, et 300 pour ses ablations.</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>époques</translation>
    </message>
    <message>
        <source>Steps at most</source>
        <translation>Étapes au plus</translation>
    </message>
    <message>
        <source>Ends the run, and both schedules, after so many steps; 0 means after the epochs.</source>
        <translation>Termine l’exécution, et les deux évolutions, après tant d’étapes ; 0 signifie après les époques.</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>étapes</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Taille de lot</translation>
    </message>
    <message>
        <source>Images of one step. The paper uses 4096.</source>
        <translation>Images d’une étape. L’article utilise 4096.</translation>
    </message>
    <message>
        <source>images</source>
        <translation>images</translation>
    </message>
    <message>
        <source>Accumulation</source>
        <translation>Accumulation</translation>
    </message>
    <message>
        <source>Computes a batch in so many parts, one after the other, to save memory; batch norm sees each part alone.</source>
        <translation>Calcule un lot en tant de parties, l’une après l’autre, pour économiser la mémoire ; la normalisation par lot voit chaque partie seule.</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>parties</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed gives the same run.</source>
        <translation>La même graine donne la même exécution.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>auto takes the first GPU, or else the CPU; cpu; or cuda:N.</source>
        <translation>auto prend le premier GPU, sinon le CPU ; cpu ; ou cuda:N.</translation>
    </message>
    <message>
        <source>CPU threads</source>
        <translation>Fils CPU</translation>
    </message>
    <message>
        <source>Threads that compute on the CPU; 0 takes one for each core.</source>
        <translation>Fils qui calculent sur le CPU ; 0 en prend un par cœur.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>auto trains in bfloat16 on GPUs that have it, in float32 on CPUs.</source>
        <translation>auto entraîne en bfloat16 sur les GPU qui l’ont, en float32 sur les CPU.</translation>
    </message>
    <message>
        <source>CUDA graph</source>
        <translation>Graphe CUDA</translation>
    </message>
    <message>
        <source>Records the training step once and starts it as a whole, which saves the GPU&apos;s waiting for the CPU; auto does so on every GPU.</source>
        <translation>Enregistre l’étape d’entraînement une fois et la lance d’un bloc, ce qui évite au GPU d’attendre le CPU ; auto le fait sur tout GPU.</translation>
    </message>
    <message>
        <source>lars is the paper&apos;s, for large batches; sgd and adamw suit small ones.</source>
        <translation>lars est celui de l’article, pour les grands lots ; sgd et adamw conviennent aux petits.</translation>
    </message>
    <message>
        <source>Base learning rate</source>
        <translation>Taux d’apprentissage de base</translation>
    </message>
    <message>
        <source>Learning rate for 256 images; it is scaled by the batch size. The paper uses 0.2 for 1000 epochs, 0.3 for 300.</source>
        <translation>Taux d’apprentissage pour 256 images ; il suit la taille de lot. L’article utilise 0.2 pour 1000 époques, 0.3 pour 300.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Échauffement</translation>
    </message>
    <message>
        <source>The learning rate rises from 0 over so many epochs. The paper uses 10.</source>
        <translation>Le taux d’apprentissage monte depuis 0 pendant tant d’époques. L’article utilise 10.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Momentum of the optimiser; beta1 of adamw. The paper uses 0.9.</source>
        <translation>Moment de l’optimiseur ; beta1 d’adamw. L’article utilise 0.9.</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Nesterov&apos;s form of the momentum; sgd only.</source>
        <translation>La forme de Nesterov du moment ; sgd seulement.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Décroissance des poids</translation>
    </message>
    <message>
        <source>Not applied to biases and batch norm. The paper uses 1.5e-6 with lars.</source>
        <translation>Non appliquée aux biais ni à la normalisation par lot. L’article utilise 1.5e-6 avec lars.</translation>
    </message>
    <message>
        <source>Trust coefficient</source>
        <translation>Coefficient de confiance</translation>
    </message>
    <message>
        <source>The factor eta of lars. The paper uses 0.001.</source>
        <translation>Le facteur eta de lars. L’article utilise 0.001.</translation>
    </message>
    <message>
        <source>Beta2</source>
        <translation>Beta2</translation>
    </message>
    <message>
        <source>Decay of adamw&apos;s average of the squared gradient.</source>
        <translation>Inertie de la moyenne du gradient au carré d’adamw.</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Added to the root of adamw&apos;s average of the squared gradient.</source>
        <translation>Ajouté à la racine de la moyenne du gradient au carré d’adamw.</translation>
    </message>
    <message>
        <source>Predictor&apos;s learning rate</source>
        <translation>Taux d’apprentissage du prédicteur</translation>
    </message>
    <message>
        <source>Multiplies the learning rate of the predictor. The paper uses 1, and more where it does without a moving average.</source>
        <translation>Multiplie le taux d’apprentissage du prédicteur. L’article utilise 1, et plus là où il se passe de moyenne mobile.</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>Écrêtage du gradient</translation>
    </message>
    <message>
        <source>Longest gradient that is let through, all parameters together; 0 means no clipping, as in the paper.</source>
        <translation>Plus long gradient admis, tous paramètres ensemble ; 0 signifie aucun écrêtage, comme dans l’article.</translation>
    </message>
    <message>
        <source>Diagnostics every</source>
        <translation>Diagnostics toutes les</translation>
    </message>
    <message>
        <source>Steps between two looks at the spread and the rank of the projections; 0 means never.</source>
        <translation>Étapes entre deux examens de l’écart type et du rang des projections ; 0 signifie jamais.</translation>
    </message>
    <message>
        <source>kNN every</source>
        <translation>kNN toutes les</translation>
    </message>
    <message>
        <source>Epochs between two kNN evaluations on held-out images; 0 means never.</source>
        <translation>Époques entre deux évaluations kNN sur des images mises de côté ; 0 signifie jamais.</translation>
    </message>
    <message>
        <source>On collapse</source>
        <translation>En cas d’effondrement</translation>
    </message>
    <message>
        <source>What follows when the diagnostics say that the representation collapses: a warning, or the run&apos;s end.</source>
        <translation>Ce qui suit quand les diagnostics disent que la représentation s’effondre : un avertissement, ou la fin de l’exécution.</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Point de reprise toutes les</translation>
    </message>
    <message>
        <source>Epochs between two checkpoints; 0 means by time alone.</source>
        <translation>Époques entre deux points de reprise ; 0 signifie selon le temps seul.</translation>
    </message>
    <message>
        <source>And at least every</source>
        <translation>Et au moins toutes les</translation>
    </message>
    <message>
        <source>Minutes after which a checkpoint is written in any case; 0 means by epochs alone.</source>
        <translation>Minutes après lesquelles un point de reprise est écrit dans tous les cas ; 0 signifie selon les époques seules.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Checkpoints kept</source>
        <translation>Points de reprise gardés</translation>
    </message>
    <message>
        <source>So many of the newest are kept, and the best.</source>
        <translation>Tant des plus récents sont gardés, et le meilleur.</translation>
    </message>
    <message>
        <source>Conventions</source>
        <translation>Conventions</translation>
    </message>
    <message>
        <source>How crop, colours and blur are computed: as the authors&apos; code does, or as torchvision does.</source>
        <translation>Comment recadrage, couleurs et flou sont calculés : comme le code des auteurs, ou comme torchvision.</translation>
    </message>
    <message>
        <source>Crop area, least</source>
        <translation>Aire de recadrage, min.</translation>
    </message>
    <message>
        <source>Smallest share of the image that a view shows. The paper uses 0.08.</source>
        <translation>Plus petite part de l’image que montre une vue. L’article utilise 0.08.</translation>
    </message>
    <message>
        <source>Crop area, most</source>
        <translation>Aire de recadrage, max.</translation>
    </message>
    <message>
        <source>Largest share of the image that a view shows. The paper uses 1.</source>
        <translation>Plus grande part de l’image que montre une vue. L’article utilise 1.</translation>
    </message>
    <message>
        <source>Crop aspect, least</source>
        <translation>Rapport de recadrage, min.</translation>
    </message>
    <message>
        <source>Smallest width to height of a crop. The paper uses 3/4.</source>
        <translation>Plus petit rapport largeur sur hauteur d’un recadrage. L’article utilise 3/4.</translation>
    </message>
    <message>
        <source>Crop aspect, most</source>
        <translation>Rapport de recadrage, max.</translation>
    </message>
    <message>
        <source>Largest width to height of a crop. The paper uses 4/3.</source>
        <translation>Plus grand rapport largeur sur hauteur d’un recadrage. L’article utilise 4/3.</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>Interpolation</translation>
    </message>
    <message>
        <source>How a crop is scaled. The paper uses bicubic.</source>
        <translation>Comment un recadrage est mis à l’échelle. L’article utilise bicubic.</translation>
    </message>
    <message>
        <source>Mean of red</source>
        <translation>Moyenne du rouge</translation>
    </message>
    <message>
        <source>Subtracted from the channel before the network; of values from 0 to 1.</source>
        <translation>Soustraite du canal avant le réseau ; pour des valeurs de 0 à 1.</translation>
    </message>
    <message>
        <source>Mean of green</source>
        <translation>Moyenne du vert</translation>
    </message>
    <message>
        <source>Mean of blue</source>
        <translation>Moyenne du bleu</translation>
    </message>
    <message>
        <source>Standard deviation of red</source>
        <translation>Écart type du rouge</translation>
    </message>
    <message>
        <source>Divides the channel before the network; of values from 0 to 1.</source>
        <translation>Divise le canal avant le réseau ; pour des valeurs de 0 à 1.</translation>
    </message>
    <message>
        <source>Standard deviation of green</source>
        <translation>Écart type du vert</translation>
    </message>
    <message>
        <source>Standard deviation of blue</source>
        <translation>Écart type du bleu</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recadrage</translation>
    </message>
    <message>
        <source>Probability of a random crop, else the whole image. The paper uses 1.</source>
        <translation>Probabilité d’un recadrage aléatoire, sinon l’image entière. L’article utilise 1.</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Miroir</translation>
    </message>
    <message>
        <source>Probability of mirroring left and right.</source>
        <translation>Probabilité d’échanger gauche et droite.</translation>
    </message>
    <message>
        <source>Colour jitter</source>
        <translation>Variation des couleurs</translation>
    </message>
    <message>
        <source>Probability of changing the colours. The paper uses 0.8.</source>
        <translation>Probabilité de changer les couleurs. L’article utilise 0.8.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <source>Largest change of brightness. The paper uses 0.4.</source>
        <translation>Plus grand changement de luminosité. L’article utilise 0.4.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Largest change of contrast. The paper uses 0.4.</source>
        <translation>Plus grand changement de contraste. L’article utilise 0.4.</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturation</translation>
    </message>
    <message>
        <source>Largest change of saturation. The paper uses 0.2.</source>
        <translation>Plus grand changement de saturation. L’article utilise 0.2.</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>Teinte</translation>
    </message>
    <message>
        <source>Largest turn of the hue, as a fraction of the full circle. The paper uses 0.1.</source>
        <translation>Plus grande rotation de la teinte, en fraction du cercle entier. L’article utilise 0.1.</translation>
    </message>
    <message>
        <source>Greyscale</source>
        <translation>Niveaux de gris</translation>
    </message>
    <message>
        <source>Probability of dropping the colours. The paper uses 0.2.</source>
        <translation>Probabilité d’ôter les couleurs. L’article utilise 0.2.</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Flou</translation>
    </message>
    <message>
        <source>Probability of a Gaussian blur. The paper uses 1 for this view.</source>
        <translation>Probabilité d’un flou gaussien. L’article utilise 1 pour cette vue.</translation>
    </message>
    <message>
        <source>Blur sigma, least</source>
        <translation>Sigma du flou, min.</translation>
    </message>
    <message>
        <source>Smallest standard deviation of the blur. The paper uses 0.1.</source>
        <translation>Plus petit écart type du flou. L’article utilise 0.1.</translation>
    </message>
    <message>
        <source>Blur sigma, most</source>
        <translation>Sigma du flou, max.</translation>
    </message>
    <message>
        <source>Largest standard deviation of the blur. The paper uses 2.</source>
        <translation>Plus grand écart type du flou. L’article utilise 2.</translation>
    </message>
    <message>
        <source>Solarize</source>
        <translation>Solarisation</translation>
    </message>
    <message>
        <source>Probability of inverting the bright pixels. The paper uses 0 for this view.</source>
        <translation>Probabilité d’inverser les pixels clairs. L’article utilise 0 pour cette vue.</translation>
    </message>
    <message>
        <source>Solarize from</source>
        <translation>Solarisation à partir de</translation>
    </message>
    <message>
        <source>Brightness from which solarize inverts, of values from 0 to 1. The paper uses 0.5.</source>
        <translation>Luminosité à partir de laquelle la solarisation inverse, pour des valeurs de 0 à 1. L’article utilise 0.5.</translation>
    </message>
    <message>
        <source>Probability of a Gaussian blur. The paper uses 0.1 for this view.</source>
        <translation>Probabilité d’un flou gaussien. L’article utilise 0.1 pour cette vue.</translation>
    </message>
    <message>
        <source>Probability of inverting the bright pixels. The paper uses 0.2 for this view.</source>
        <translation>Probabilité d’inverser les pixels clairs. L’article utilise 0.2 pour cette vue.</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Voisins</translation>
    </message>
    <message>
        <source>How many nearest training images vote.</source>
        <translation>Combien des plus proches images d’entraînement votent.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>A neighbour&apos;s vote is exp(cosine / temperature).</source>
        <translation>Le vote d’un voisin est exp(cosinus / température).</translation>
    </message>
    <message>
        <source>Training images at most</source>
        <translation>Images d’entraînement au plus</translation>
    </message>
    <message>
        <source>Uses a fixed random part of the training images; 0 means all.</source>
        <translation>Utilise une partie aléatoire fixe des images d’entraînement ; 0 signifie toutes.</translation>
    </message>
    <message>
        <source>Test images at most</source>
        <translation>Images de test au plus</translation>
    </message>
    <message>
        <source>Uses a fixed random part of the held-out images; 0 means all.</source>
        <translation>Utilise une partie aléatoire fixe des images mises de côté ; 0 signifie toutes.</translation>
    </message>
    <message>
        <source>Passes of the linear classifier over the features. The paper uses 80.</source>
        <translation>Passages du classifieur linéaire sur les caractéristiques. L’article utilise 80.</translation>
    </message>
    <message>
        <source>Features of one step. The paper uses 1024.</source>
        <translation>Caractéristiques d’une étape. L’article utilise 1024.</translation>
    </message>
    <message>
        <source>Learning rate for 256 features; it is scaled by the batch size.</source>
        <translation>Taux d’apprentissage pour 256 caractéristiques ; il suit la taille de lot.</translation>
    </message>
    <message>
        <source>Nesterov momentum of the classifier&apos;s SGD. The paper uses 0.9.</source>
        <translation>Moment de Nesterov du SGD du classifieur. L’article utilise 0.9.</translation>
    </message>
    <message>
        <source>Augment</source>
        <translation>Augmenter</translation>
    </message>
    <message>
        <source>Trains the classifier on random crops and flips, as the paper does; slower.</source>
        <translation>Entraîne le classifieur sur des recadrages et miroirs aléatoires, comme l’article ; plus lent.</translation>
    </message>
    <message>
        <source>Learning rates</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Tried one after the other, each for 256 images and scaled by the batch size. The paper tries these five.</source>
        <translation>Essayés l’un après l’autre, chacun pour 256 images et suivant la taille de lot. L’article essaie ces cinq.</translation>
    </message>
    <message>
        <source>Lengths of training that are tried, with each learning rate. The paper: 30 and 50.</source>
        <translation>Durées d’entraînement essayées avec chaque taux d’apprentissage. L’article : 30 et 50.</translation>
    </message>
    <message>
        <source>Images of one step, at most all of the subset. The paper uses 1024.</source>
        <translation>Images d’une étape, au plus tout le sous-ensemble. L’article utilise 1024.</translation>
    </message>
    <message>
        <source>Nesterov momentum of the SGD. The paper uses 0.9.</source>
        <translation>Moment de Nesterov du SGD. L’article utilise 0.9.</translation>
    </message>
    <message>
        <source>Chosen on</source>
        <translation>Choisi sur</translation>
    </message>
    <message>
        <source>validation chooses on training images outside the subset, as the paper does; subset on a part of it.</source>
        <translation>validation choisit sur des images d’entraînement hors du sous-ensemble, comme l’article ; subset sur une partie de celui-ci.</translation>
    </message>
    <message>
        <source>Weight decays</source>
        <translation>Décroissances des poids</translation>
    </message>
    <message>
        <source>Tried with each learning rate; not applied to biases and batch norm. The paper&apos;s transfer tries 0 and 1e-6 to 1e-3.</source>
        <translation>Essayées avec chaque taux d’apprentissage ; non appliquées aux biais ni à la normalisation par lot. Le transfert de l’article essaie 0 et 1e-6 à 1e-3.</translation>
    </message>
    <message>
        <source>Images of one step. The paper&apos;s transfer uses 256.</source>
        <translation>Images d’une étape. Le transfert de l’article utilise 256.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Trains for so many steps instead of epochs; 0 means by epochs. The paper&apos;s transfer uses 20000.</source>
        <translation>Entraîne pendant tant d’étapes au lieu d’époques ; 0 signifie selon les époques. Le transfert de l’article utilise 20000.</translation>
    </message>
    <message>
        <source>Batch norm by epoch</source>
        <translation>Normalisation par époque</translation>
    </message>
    <message>
        <source>Running statistics decay by max(1 - 10 / steps per epoch, 0.9), as in the paper&apos;s transfer.</source>
        <translation>Les statistiques courantes décroissent de max(1 - 10 / étapes par époque, 0.9), comme dans le transfert de l’article.</translation>
    </message>
    <message>
        <source>Least regularisation</source>
        <translation>Régularisation minimale</translation>
    </message>
    <message>
        <source>Smallest l2 tried. The paper uses 1e-6.</source>
        <translation>Plus petit l2 essayé. L’article utilise 1e-6.</translation>
    </message>
    <message>
        <source>Most regularisation</source>
        <translation>Régularisation maximale</translation>
    </message>
    <message>
        <source>Largest l2 tried. The paper uses 1e5.</source>
        <translation>Plus grand l2 essayé. L’article utilise 1e5.</translation>
    </message>
    <message>
        <source>Values tried</source>
        <translation>Valeurs essayées</translation>
    </message>
    <message>
        <source>Values of l2, evenly spaced on a log scale. The paper uses 45.</source>
        <translation>Valeurs de l2, également espacées sur une échelle logarithmique. L’article en utilise 45.</translation>
    </message>
    <message>
        <source>Iterations at most</source>
        <translation>Itérations au plus</translation>
    </message>
    <message>
        <source>Steps of L-BFGS for one value of l2.</source>
        <translation>Étapes de L-BFGS pour une valeur de l2.</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolérance</translation>
    </message>
    <message>
        <source>Fitting ends when no part of the gradient is larger.</source>
        <translation>L’ajustement se termine quand aucune partie du gradient n’est plus grande.</translation>
    </message>
    <message>
        <source>How the map is laid out.</source>
        <translation>Comment la carte est disposée.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>How many images the map shows.</source>
        <translation>Combien d’images montre la carte.</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexité</translation>
    </message>
    <message>
        <source>How many neighbours a point of t-SNE cares about.</source>
        <translation>De combien de voisins un point de t-SNE tient compte.</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Itérations</translation>
    </message>
    <message>
        <source>Steps of the layout of t-SNE.</source>
        <translation>Étapes de la disposition de t-SNE.</translation>
    </message>
    <message>
        <source>How many nearest neighbours of each point are stored with the map.</source>
        <translation>Combien de plus proches voisins de chaque point sont gardés avec la carte.</translation>
    </message>
</context>
<context>
    <name>byol::ui::AboutEditor</name>
    <message>
        <source>paper, baseline</source>
        <translation>article, référence</translation>
    </message>
    <message>
        <source>Separated by commas; kept by itself</source>
        <translation>Séparés par des virgules ; gardés d’eux-mêmes</translation>
    </message>
    <message>
        <source>What is worth knowing of this run</source>
        <translation>Ce qu’il faut savoir de cette exécution</translation>
    </message>
    <message>
        <source>Kept by itself, in the run&apos;s folder</source>
        <translation>Gardé de lui-même, dans le dossier de l’exécution</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Étiquettes</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Avec étoile</translation>
    </message>
    <message>
        <source>Not Starred</source>
        <translation>Sans étoile</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Ôter l’étoile</translation>
    </message>
    <message>
        <source>Star this run</source>
        <translation>Donner une étoile à cette exécution</translation>
    </message>
</context>
<context>
    <name>byol::ui::AugmentationsPage</name>
    <message>
        <source>The images of this run cannot be read</source>
        <translation>Les images de cette exécution ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>Augmentations</source>
        <translation>Augmentations</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>&amp;Image :</translation>
    </message>
    <message>
        <source>Rando&amp;m Image</source>
        <translation>Image au &amp;hasard</translation>
    </message>
    <message>
        <source>R&amp;e-roll</source>
        <translation>&amp;Retirer au sort</translation>
    </message>
    <message>
        <source>Reset to the R&amp;un</source>
        <translation>Comme l’e&amp;xécution</translation>
    </message>
    <message>
        <source>Puts the sliders back to what this run trains with.</source>
        <translation>Remet les curseurs sur les valeurs avec lesquelles cette exécution s’entraîne.</translation>
    </message>
    <message>
        <source>Opens Configure with this run&apos;s settings and these augmentations.</source>
        <translation>Ouvre Configurer avec les réglages de cette exécution et ces augmentations.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>View 1</source>
        <translation>Vue 1</translation>
    </message>
    <message>
        <source>View 2</source>
        <translation>Vue 2</translation>
    </message>
    <message>
        <source>Pairs that the run saw in &amp;step</source>
        <translation>Paires vues par l’exécution à l’é&amp;tape</translation>
    </message>
    <message>
        <source>Pairs of views of this step</source>
        <translation>Paires de vues de cette étape</translation>
    </message>
    <message>
        <source>Choose a run to see its augmentations</source>
        <translation>Choisissez une exécution pour voir ses augmentations</translation>
    </message>
    <message>
        <source>Two random views of each image are all that BYOL learns from.</source>
        <translation>BYOL n’apprend que de deux vues aléatoires de chaque image.</translation>
    </message>
    <message>
        <source>Show Runs</source>
        <translation>Afficher les exécutions</translation>
    </message>
    <message>
        <source>Reading the images</source>
        <translation>Lecture des images</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Cela prend un instant.</translation>
    </message>
    <message>
        <source>The run&apos;s settings cannot be read</source>
        <translation>Les réglages de l’exécution ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>the augmentations of %1</source>
        <translation>les augmentations de %1</translation>
    </message>
    <message>
        <source>This image cannot be shown.</source>
        <translation>Cette image ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>%1
%2 × %3 pixels</source>
        <translation>%1
%2 × %3 pixels</translation>
    </message>
    <message>
        <source>Use as Policy of a &amp;New Run</source>
        <translation>Utiliser comme règles d’une &amp;nouvelle exécution</translation>
    </message>
    <message>
        <source>Shows another image of the training set</source>
        <translation>Affiche une autre image de l’ensemble d’entraînement</translation>
    </message>
    <message>
        <source>Draws new random numbers for both views, here or in the grid. (Ctrl+R)</source>
        <translation>Tire de nouveaux nombres aléatoires pour les deux vues, ici ou dans la grille. (Ctrl+R)</translation>
    </message>
    <message>
        <source>E&amp;xport Pair...</source>
        <translation>E&amp;xporter la paire...</translation>
    </message>
    <message>
        <source>Saves both views side by side as a PNG file</source>
        <translation>Enregistre les deux vues côte à côte dans un fichier PNG</translation>
    </message>
    <message>
        <source>Pairs of views of many images</source>
        <translation>Paires de vues de nombreuses images</translation>
    </message>
    <message>
        <source>Both views of random images, with the sliders as they stand.</source>
        <translation>Les deux vues d’images au hasard, avec les curseurs tels qu’ils sont.</translation>
    </message>
    <message>
        <source>Other Ima&amp;ges</source>
        <translation>Autres ima&amp;ges</translation>
    </message>
    <message>
        <source>Chooses other images of the training set</source>
        <translation>Choisit d’autres images de l’ensemble d’entraînement</translation>
    </message>
    <message>
        <source>Re-roll A&amp;ll</source>
        <translation>T&amp;out retirer au sort</translation>
    </message>
    <message>
        <source>Draws new random numbers for every pair. (Ctrl+R)</source>
        <translation>Tire de nouveaux nombres aléatoires pour chaque paire. (Ctrl+R)</translation>
    </message>
    <message>
        <source>Some of the images cannot be shown.</source>
        <translation>Certaines images ne peuvent pas être affichées.</translation>
    </message>
    <message>
        <source>One Pair</source>
        <translation>Une paire</translation>
    </message>
    <message>
        <source>Many Pairs</source>
        <translation>Plusieurs paires</translation>
    </message>
    <message>
        <source>Batch of a Step</source>
        <translation>Lot d’une étape</translation>
    </message>
    <message numerus="yes">
        <source>in epoch %L1: %Ln image(s), exactly as they were drawn</source>
        <translation>
            <numerusform>à l’époque %L1 : %Ln image, exactement comme tirée</numerusform>
            <numerusform>à l’époque %L1 : %Ln images, exactement comme tirées</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Pair</source>
        <translation>Exporter la paire</translation>
    </message>
    <message>
        <source>pair-%1.png</source>
        <translation>paire-%1.png</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>The pair was saved as “%1”.</source>
        <translation>La paire a été enregistrée dans « %1 ».</translation>
    </message>
    <message>
        <source>The pair could not be saved as “%1”.</source>
        <translation>La paire n’a pas pu être enregistrée dans « %1 ».</translation>
    </message>
</context>
<context>
    <name>byol::ui::CellImages</name>
    <message>
        <source>Image %1</source>
        <translation>Image %1</translation>
    </message>
</context>
<context>
    <name>byol::ui::ChangesPanel</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>&amp;Against</source>
        <translation>&amp;Par rapport à</translation>
    </message>
    <message>
        <source>What the settings are compared with</source>
        <translation>Ce à quoi les réglages sont comparés</translation>
    </message>
    <message>
        <source>No setting differs.</source>
        <translation>Aucun réglage ne diffère.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) differ</source>
        <translation>
            <numerusform>%n réglage diffère</numerusform>
            <numerusform>%n réglages diffèrent</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to this setting</source>
        <translation>Aller à ce réglage</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>Take the old value of %1</source>
        <translation>Prendre l’ancienne valeur de %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>An old value and the new one.</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Prendre %1</translation>
    </message>
</context>
<context>
    <name>byol::ui::ClassLegend</name>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Choose classes to dim the others.</source>
        <translation>Choisissez des classes pour estomper les autres.</translation>
    </message>
</context>
<context>
    <name>byol::ui::ClassModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Right among the images taken for this class</source>
        <translation>Justes parmi les images prises pour cette classe</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Right among the images of this class</source>
        <translation>Justes parmi les images de cette classe</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Harmonic mean of precision and recall</source>
        <translation>Moyenne harmonique de la précision et du rappel</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Images of this class</source>
        <translation>Images de cette classe</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Images taken for this class</source>
        <translation>Images prises pour cette classe</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Prédit</translation>
    </message>
</context>
<context>
    <name>byol::ui::ClassTable</name>
    <message>
        <source>Figures of each class</source>
        <translation>Chiffres de chaque classe</translation>
    </message>
    <message>
        <source>&amp;Copy as Tab-Separated Text</source>
        <translation>Copier en texte à &amp;tabulations</translation>
    </message>
    <message>
        <source>Mean over the classes: precision %1, recall %2, F1 %3; %4 images.</source>
        <translation>Moyenne sur les classes : précision %1, rappel %2, F1 %3 ; %4 images.</translation>
    </message>
</context>
<context>
    <name>byol::ui::CollapsePanel</name>
    <message>
        <source>Change the &amp;Setting</source>
        <translation>Changer le &amp;réglage</translation>
    </message>
    <message>
        <source>Std of the projections</source>
        <translation>Écart type des projections</translation>
    </message>
    <message>
        <source>Spread of the normalised projections of different images. 1/sqrt(d) when they fill the sphere, 0 when all are the same.</source>
        <translation>Dispersion des projections normalisées d’images différentes. 1/sqrt(d) quand elles remplissent la sphère, 0 quand elles sont toutes égales.</translation>
    </message>
    <message>
        <source>Effective rank</source>
        <translation>Rang effectif</translation>
    </message>
    <message>
        <source>How many directions the projections use, by the entropy of their spectrum.</source>
        <translation>Combien de directions les projections utilisent, par l’entropie de leur spectre.</translation>
    </message>
    <message>
        <source>Participation ratio</source>
        <translation>Rapport de participation</translation>
    </message>
    <message>
        <source>How many directions the variance is spread over. Below 1.5 there is only one.</source>
        <translation>Sur combien de directions la variance se répartit. Sous 1,5 il n’y en a qu’une.</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alignement</translation>
    </message>
    <message>
        <source>Mean squared distance of the two views of an image. 0: they agree; 2: as far as strangers.</source>
        <translation>Distance quadratique moyenne des deux vues d’une image. 0 : elles s’accordent ; 2 : aussi loin que des étrangères.</translation>
    </message>
    <message>
        <source>Uniformity</source>
        <translation>Uniformité</translation>
    </message>
    <message>
        <source>How evenly the projections cover the sphere. 0: one point; near -4: spread.</source>
        <translation>À quel point les projections couvrent la sphère également. 0 : un point ; près de -4 : dispersées.</translation>
    </message>
    <message>
        <source>Cosine of random pairs</source>
        <translation>Cosinus de paires au hasard</translation>
    </message>
    <message>
        <source>How alike unrelated images look. Near 0 is healthy, 1 is collapse.</source>
        <translation>À quel point des images sans rapport se ressemblent. Près de 0 c’est sain, 1 est l’effondrement.</translation>
    </message>
    <message>
        <source>Online and target</source>
        <translation>En ligne et cible</translation>
    </message>
    <message>
        <source>Cosine of the online and the target network&apos;s projections.</source>
        <translation>Cosinus des projections du réseau en ligne et du réseau cible.</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Spectre</translation>
    </message>
    <message>
        <source>Eigenvalue</source>
        <translation>Valeur propre</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Share of the variance</source>
        <translation>Part de la variance</translation>
    </message>
    <message>
        <source>index %1</source>
        <translation>indice %1</translation>
    </message>
    <message>
        <source>Eigenvalues of the projections&apos; covariance, largest first. Collapse shows as a cliff.</source>
        <translation>Valeurs propres de la covariance des projections, la plus grande d’abord. Un effondrement se voit comme une falaise.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a figure and what it would be</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Shows “%1” on the Configure page.</source>
        <translation>Montre « %1 » sur la page Configurer.</translation>
    </message>
    <message>
        <source>No spectrum was measured yet</source>
        <translation>Aucun spectre n’a encore été mesuré</translation>
    </message>
    <message>
        <source>Index (step %1)</source>
        <translation>Indice (étape %1)</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
</context>
<context>
    <name>byol::ui::ColorBar</name>
    <message>
        <source>Scale of colours: %1 from %2 to %3</source>
        <translation>Échelle des couleurs : %1 de %2 à %3</translation>
    </message>
</context>
<context>
    <name>byol::ui::ColourPanel</name>
    <message>
        <source>Co&amp;lour by:</source>
        <translation>&amp;Colorer selon :</translation>
    </message>
</context>
<context>
    <name>byol::ui::CommandPalette</name>
    <message>
        <source>Find a Command</source>
        <translation>Trouver une commande</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Tapez une commande</translation>
    </message>
    <message>
        <source>Command to find</source>
        <translation>Commande cherchée</translation>
    </message>
    <message>
        <source>Commands that match</source>
        <translation>Commandes qui conviennent</translation>
    </message>
</context>
<context>
    <name>byol::ui::Commands</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>byol::ui::ComparePage</name>
    <message>
        <source>Choose two or more runs</source>
        <translation>Choisissez deux exécutions ou plus</translation>
    </message>
    <message>
        <source>Their curves, settings, results, maps and representations are set beside each other.</source>
        <translation>Leurs courbes, réglages, résultats, cartes et représentations sont mis côte à côte.</translation>
    </message>
    <message>
        <source>Show Runs</source>
        <translation>Afficher les exécutions</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Ch&amp;oose Runs</source>
        <translation>Ch&amp;oisir les exécutions</translation>
    </message>
    <message>
        <source>Which runs are compared, eight at most</source>
        <translation>Quelles exécutions sont comparées, huit au plus</translation>
    </message>
    <message>
        <source>&amp;Export Report...</source>
        <translation>&amp;Exporter le rapport...</translation>
    </message>
    <message>
        <source>Writes one HTML file with curves, settings and results of these runs.</source>
        <translation>Écrit un fichier HTML avec les courbes, les réglages et les résultats de ces exécutions.</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <source>Filter runs by name</source>
        <translation>Filtrer les exécutions par nom</translation>
    </message>
    <message>
        <source>Runs to compare</source>
        <translation>Exécutions à comparer</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Ce qui est comparé</translation>
    </message>
    <message>
        <source>Settings That Differ</source>
        <translation>Réglages qui diffèrent</translation>
    </message>
    <message>
        <source>These runs have the same settings.</source>
        <translation>Ces exécutions ont les mêmes réglages.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>These runs have no results yet.</source>
        <translation>Ces exécutions n’ont pas encore de résultats.</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Representations</source>
        <translation>Représentations</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Name in the File</source>
        <translation>Nom dans le fichier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group of a setting, its name</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Settings (%L1)</source>
        <translation>Réglages (%L1)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation>Page HTML (*.html)</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>comparaison</translation>
    </message>
    <message>
        <source>The report was written to “%1”.</source>
        <translation>Le rapport a été écrit dans « %1 ».</translation>
    </message>
    <message>
        <source>The report was not written.</source>
        <translation>Le rapport n’a pas été écrit.</translation>
    </message>
</context>
<context>
    <name>byol::ui::ConfigForm</name>
    <message>
        <source>Allowed: %1.</source>
        <translation>Autorisé : %1.</translation>
    </message>
    <message>
        <source>Given “%1”, allowed %2.</source>
        <translation>Donné : « %1 », autorisé : %2.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Advanced settings of %1</source>
        <translation>Réglages avancés de %1</translation>
    </message>
    <message>
        <source>Hide advanced settings</source>
        <translation>Masquer les réglages avancés</translation>
    </message>
    <message numerus="yes">
        <source>Show %n advanced setting(s)</source>
        <translation>
            <numerusform>Afficher %n réglage avancé</numerusform>
            <numerusform>Afficher %n réglages avancés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>byol::ui::ConfigurePage</name>
    <message>
        <source>auto (%1)</source>
        <translation>auto (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Configure</source>
        <translation>Configurer</translation>
    </message>
    <message>
        <source>New Run</source>
        <translation>Nouvelle exécution</translation>
    </message>
    <message>
        <source>&amp;Reset All</source>
        <translation>Tout &amp;rétablir</translation>
    </message>
    <message>
        <source>Go back to the preset&apos;s settings</source>
        <translation>Revenir aux réglages du modèle</translation>
    </message>
    <message>
        <source>As &amp;TOML</source>
        <translation>En &amp;TOML</translation>
    </message>
    <message>
        <source>Show and edit the settings as the text that the run will keep</source>
        <translation>Afficher et modifier les réglages sous la forme du texte que l’exécution gardera</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>made from data and time</source>
        <translation>formé des données et de l’heure</translation>
    </message>
    <message>
        <source>Name of the run&apos;s folder; leave it empty to have one made.</source>
        <translation>Nom du dossier de l’exécution ; laissez-le vide pour qu’il soit formé.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Start the training (Ctrl+Return)</source>
        <translation>Démarrer l’entraînement (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>On This Machine</source>
        <translation>Sur cette machine</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Évolutions</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>These are the settings of “%1”. Change what you like and start.</source>
        <translation>Voici les réglages de « %1 ». Modifiez ce que vous voulez, puis démarrez.</translation>
    </message>
    <message>
        <source>Your changed settings were replaced.</source>
        <translation>Vos réglages modifiés ont été remplacés.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The text cannot be used yet.</source>
        <translation>Le texte ne peut pas encore être utilisé.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) must be changed before the run can start.</source>
        <translation>
            <numerusform>%n réglage doit être modifié avant que l’exécution puisse démarrer.</numerusform>
            <numerusform>%n réglages doivent être modifiés avant que l’exécution puisse démarrer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) were added to the queue.</source>
        <translation>
            <numerusform>%n exécution a été ajoutée à la file.</numerusform>
            <numerusform>%n exécutions ont été ajoutées à la file.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Runs</source>
        <translation>Afficher les exécutions</translation>
    </message>
    <message>
        <source>Add to &amp;Queue</source>
        <translation>Ajouter à la &amp;file</translation>
    </message>
    <message>
        <source>Train it after the runs that wait already (Ctrl+Shift+Return)</source>
        <translation>L’entraîner après les exécutions qui attendent déjà (Ctrl+Maj+Entrée)</translation>
    </message>
    <message>
        <source>S&amp;weep...</source>
        <translation>&amp;Balayage...</translation>
    </message>
    <message>
        <source>Queue many runs in which some settings vary</source>
        <translation>Mettre en file de nombreuses exécutions où certains réglages varient</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>Annuler : %1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z)</source>
        <translation>Rétablir : %1 (Ctrl+Maj+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rétablir (Ctrl+Maj+Z)</translation>
    </message>
    <message>
        <source>The preset “%1” was deleted.</source>
        <translation>Le modèle « %1 » a été supprimé.</translation>
    </message>
    <message>
        <source>Add to Queue</source>
        <translation>Ajouter à la file</translation>
    </message>
    <message>
        <source>Sweep...</source>
        <translation>Balayage...</translation>
    </message>
    <message>
        <source>What Differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>The settings that you changed last time and did not start are back.</source>
        <translation>Les réglages que vous aviez changés sans démarrer sont de retour.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>These are the settings in “%1”. Change what you like and start.</source>
        <translation>Voici les réglages de « %1 ». Modifiez ce que vous voulez, puis démarrez.</translation>
    </message>
    <message>
        <source>“%1” has settings that cannot be used. They are marked below.</source>
        <translation>« %1 » contient des réglages inutilisables. Ils sont marqués ci-dessous.</translation>
    </message>
    <message>
        <source>The file could not be opened.</source>
        <translation>Le fichier n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>Il n’y a pas de réglage « %1 ».</translation>
    </message>
    <message>
        <source>What it started from</source>
        <translation>Ce dont on est parti</translation>
    </message>
    <message>
        <source>Run “%1”</source>
        <translation>Exécution « %1 »</translation>
    </message>
    <message>
        <source>Save Preset</source>
        <translation>Enregistrer le modèle</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Nom du modèle :</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The preset “%1” was saved.</source>
        <translation>Le modèle « %1 » a été enregistré.</translation>
    </message>
    <message>
        <source>The preset “%1” was replaced.</source>
        <translation>Le modèle « %1 » a été remplacé.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>byol::ui::ConfusionPanel</name>
    <message>
        <source>The images cannot be shown: the dataset was not opened.</source>
        <translation>Les images ne peuvent pas être affichées : le jeu de données n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>The dataset of the evaluation was not opened.</source>
        <translation>Le jeu de données de l’évaluation n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>Share of the true class, %</source>
        <translation>Part de la classe réelle, %</translation>
    </message>
    <message>
        <source>Number of images</source>
        <translation>Nombre d’images</translation>
    </message>
    <message>
        <source>Ce&amp;lls:</source>
        <translation>Ce&amp;llules :</translation>
    </message>
    <message>
        <source>Confusion Matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <source>All &amp;Mistakes</source>
        <translation>Toutes les &amp;erreurs</translation>
    </message>
    <message>
        <source>Largest mistakes</source>
        <translation>Plus grandes erreurs</translation>
    </message>
    <message>
        <source>Images of the cell</source>
        <translation>Images de la cellule</translation>
    </message>
    <message>
        <source>A mean has no confusion matrix</source>
        <translation>Une moyenne n’a pas de matrice de confusion</translation>
    </message>
    <message>
        <source>Each of the seeds that it is the mean of has one.</source>
        <translation>Chacune des graines moyennées en a une.</translation>
    </message>
    <message>
        <source>Show the First Seed</source>
        <translation>Afficher la première graine</translation>
    </message>
    <message>
        <source>No confusion matrix</source>
        <translation>Pas de matrice de confusion</translation>
    </message>
    <message>
        <source>Choose a result above; those of older versions may have none.</source>
        <translation>Choisissez un résultat ci-dessus ; ceux d’anciennes versions peuvent n’en avoir aucune.</translation>
    </message>
    <message>
        <source>Click a cell, or press Return on it, to see the images behind it.</source>
        <translation>Cliquez sur une cellule, ou appuyez sur Entrée, pour voir les images derrière elle.</translation>
    </message>
    <message>
        <source>True Class</source>
        <translation>Classe réelle</translation>
    </message>
    <message>
        <source>Taken For</source>
        <translation>Pris pour</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Part, %</translation>
    </message>
    <message>
        <source>Which images these are was not stored. Evaluate again to see them.</source>
        <translation>Quelles images ce sont n’a pas été gardé. Évaluez à nouveau pour les voir.</translation>
    </message>
    <message>
        <source>Reading which images these are.</source>
        <translation>Lecture des images dont il s’agit.</translation>
    </message>
    <message>
        <source>Which images these are could not be read.</source>
        <translation>Quelles images ce sont n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The predictions could not be read.</source>
        <translation>Les prédictions n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>No image.</source>
        <translation>Pas d’image.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message>
        <source>The dataset has changed since this evaluation; its images cannot be shown.</source>
        <translation>Le jeu de données a changé depuis cette évaluation ; ses images ne peuvent pas être affichées.</translation>
    </message>
</context>
<context>
    <name>byol::ui::ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <source>No confusion matrix.</source>
        <translation>Pas de matrice de confusion.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 recognised (%4 %)</source>
        <translation>%1 : %2 reconnues sur %3 (%4 %)</translation>
    </message>
    <message>
        <source>%1 taken for %2: %3 of %4 (%5 %)</source>
        <translation>%1 pris pour %2 : %3 sur %4 (%5 %)</translation>
    </message>
    <message>
        <source>No image was taken for another class.</source>
        <translation>Aucune image n’a été prise pour une autre classe.</translation>
    </message>
    <message numerus="yes">
        <source>Most often confused: %1 taken for %2, %n time(s)</source>
        <translation>
            <numerusform>Confusion la plus fréquente : %1 pris pour %2, %n fois</numerusform>
            <numerusform>Confusion la plus fréquente : %1 pris pour %2, %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Predicted class</source>
        <translation>Classe prédite</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Classe réelle</translation>
    </message>
</context>
<context>
    <name>byol::ui::CurveGrid</name>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Top-1, %</source>
        <translation>Top-1, %</translation>
    </message>
    <message>
        <source>kNN</source>
        <translation>kNN</translation>
    </message>
    <message>
        <source>Online classifier</source>
        <translation>Classifieur en ligne</translation>
    </message>
    <message>
        <source>Std of the Projections</source>
        <translation>Écart type des projections</translation>
    </message>
    <message>
        <source>Std</source>
        <translation>Écart type</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Projection</translation>
    </message>
    <message>
        <source>Effective Rank</source>
        <translation>Rang effectif</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Effective rank</source>
        <translation>Rang effectif</translation>
    </message>
    <message>
        <source>Learning Rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Tau</source>
        <extracomment>tau is the decay of the moving average that makes the target network.</extracomment>
        <translation>Tau</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Images/s</source>
        <translation>Images/s</translation>
    </message>
    <message>
        <source>Gradient Norm</source>
        <translation>Norme du gradient</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norme</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Norme du gradient</translation>
    </message>
    <message>
        <source>Data Wait</source>
        <translation>Attente des données</translation>
    </message>
    <message>
        <source>Waiting, %</source>
        <translation>Attente, %</translation>
    </message>
    <message>
        <source>Waiting for data</source>
        <translation>Attente des données</translation>
    </message>
    <message>
        <source>1/sqrt(d) = %1</source>
        <extracomment>d is the number of dimensions of the projections.</extracomment>
        <translation>1/sqrt(d) = %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Show the &amp;Views of Step %1</source>
        <translation>Afficher les &amp;vues de l’étape %1</translation>
    </message>
    <message>
        <source>Show the &amp;Log at This Time</source>
        <translation>Afficher le &amp;journal à cet instant</translation>
    </message>
    <message>
        <source>Checkpoint of step %1, the best so far</source>
        <translation>Point de reprise de l’étape %1, le meilleur jusqu’ici</translation>
    </message>
    <message>
        <source>Checkpoint of step %1</source>
        <translation>Point de reprise de l’étape %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>étape %1</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>époque %1</translation>
    </message>
    <message>
        <source>Time since the start, h:min</source>
        <translation>Temps depuis le départ, h:min</translation>
    </message>
    <message>
        <source>%1 after the start</source>
        <translation>%1 après le départ</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure du jour</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more seed(s)</source>
        <translation>
            <numerusform>%1 et %n graine de plus</numerusform>
            <numerusform>%1 et %n graines de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Plus basse</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Plus haute</translation>
    </message>
</context>
<context>
    <name>byol::ui::CurvesView</name>
    <message>
        <source>Cur&amp;ves</source>
        <translation>Cour&amp;bes</translation>
    </message>
    <message>
        <source>Which curves are drawn, six at most</source>
        <translation>Quelles courbes sont tracées, six au plus</translation>
    </message>
    <message>
        <source>Over &amp;time as:</source>
        <translation>Au fil du &amp;temps comme :</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Plus basse</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Plus haute</translation>
    </message>
</context>
<context>
    <name>byol::ui::DataTwin</name>
    <message>
        <source>A picture&apos;s file name ends with .png, .svg or .pdf.</source>
        <translation>Le nom de fichier d’une image finit par .png, .svg ou .pdf.</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 en tableau</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>« %1 » n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Export Picture</source>
        <translation>Exporter l’image</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>Page PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export Table</source>
        <translation>Exporter le tableau</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Show &amp;Picture</source>
        <translation>Afficher l’&amp;image</translation>
    </message>
    <message>
        <source>Show &amp;Table</source>
        <translation>Afficher le &amp;tableau</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>&amp;Copier l’image</translation>
    </message>
    <message>
        <source>Copy as Ta&amp;b-Separated Text</source>
        <translation>Copier en texte à ta&amp;bulations</translation>
    </message>
    <message>
        <source>&amp;Export Picture...</source>
        <translation>&amp;Exporter l’image...</translation>
    </message>
    <message>
        <source>Export Ta&amp;ble...</source>
        <translation>Exporter le ta&amp;bleau...</translation>
    </message>
</context>
<context>
    <name>byol::ui::DatasetCard</name>
    <message numerus="yes">
        <source>%1 to learn from, %2 held out, %n class(es)</source>
        <translation>
            <numerusform>%1 pour apprendre, %2 mises de côté, %n classe</numerusform>
            <numerusform>%1 pour apprendre, %2 mises de côté, %n classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <translation>
            <numerusform>%1 en %n fichier</numerusform>
            <numerusform>%1 en %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, unpacked about %2</source>
        <translation>%1, décompressé environ %2</translation>
    </message>
    <message>
        <source>none is published: the download cannot be verified</source>
        <translation>aucune n’est publiée : le téléchargement ne peut pas être vérifié</translation>
    </message>
    <message>
        <source>%1, as its home page states</source>
        <translation>%1, d’après sa page d’accueil</translation>
    </message>
    <message>
        <source>%1, as %2 states</source>
        <extracomment>%2 is the name of a program library.</extracomment>
        <translation>%1, d’après %2</translation>
    </message>
    <message>
        <source>About the dataset</source>
        <translation>À propos du jeu de données</translation>
    </message>
    <message>
        <source>Images:</source>
        <translation>Images :</translation>
    </message>
    <message>
        <source>Download:</source>
        <translation>Téléchargement :</translation>
    </message>
    <message>
        <source>Licence:</source>
        <translation>Licence :</translation>
    </message>
    <message>
        <source>Home page:</source>
        <translation>Page d’accueil :</translation>
    </message>
    <message>
        <source>Home page of the dataset</source>
        <translation>Page d’accueil du jeu de données</translation>
    </message>
    <message>
        <source>Checksum:</source>
        <translation>Somme de contrôle :</translation>
    </message>
    <message>
        <source>On this computer:</source>
        <translation>Sur cet ordinateur :</translation>
    </message>
    <message>
        <source>&amp;Its mirror:</source>
        <translation>Son &amp;miroir :</translation>
    </message>
    <message>
        <source>A folder on another server that has the same files. Empty: the address that is shown.</source>
        <translation>Un dossier sur un autre serveur qui a les mêmes fichiers. Vide : l’adresse affichée.</translation>
    </message>
    <message>
        <source>To be &amp;cited as:</source>
        <translation>À &amp;citer comme :</translation>
    </message>
    <message>
        <source>Copy BibTeX</source>
        <translation>Copier le BibTeX</translation>
    </message>
    <message>
        <source>Put the citation on the clipboard</source>
        <translation>Mettre la citation dans le presse-papiers</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Avancement du téléchargement</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>Choose this dataset for a new run, on the page Configure</source>
        <translation>Choisir ce jeu de données pour une nouvelle exécution, sur la page Configurer</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Télécharger</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>End the download and delete what has arrived</source>
        <translation>Arrêter le téléchargement et supprimer ce qui est arrivé</translation>
    </message>
    <message>
        <source>I &amp;Have It...</source>
        <translation>Je l’&amp;ai...</translation>
    </message>
    <message>
        <source>Show the folder where this dataset lies already</source>
        <translation>Indiquer le dossier où ce jeu de données se trouve déjà</translation>
    </message>
    <message>
        <source>not from here: its publishers ask for your name first</source>
        <translation>pas d’ici : ses éditeurs demandent d’abord votre nom</translation>
    </message>
    <message>
        <source>none is stated for certain; read its home page</source>
        <translation>aucune n’est indiquée avec certitude ; lisez sa page d’accueil</translation>
    </message>
    <message>
        <source>terms of access that you agree to on its home page</source>
        <translation>conditions d’accès que vous acceptez sur sa page d’accueil</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>Contin&amp;ue</source>
        <translation>Contin&amp;uer</translation>
    </message>
    <message>
        <source>&amp;Download Again</source>
        <translation>Télécharger à &amp;nouveau</translation>
    </message>
    <message>
        <source>Comparing the checksum...</source>
        <translation>Comparaison de la somme de contrôle...</translation>
    </message>
    <message>
        <source>Unpacking...</source>
        <translation>Décompression...</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>No checksum is published for this dataset: the files were taken as they came.</source>
        <translation>Aucune somme de contrôle n’est publiée pour ce jeu de données : les fichiers ont été pris tels quels.</translation>
    </message>
    <message>
        <source>A mirror is a web address, for example https://server.example/datasets/. It was not taken.</source>
        <translation>Un miroir est une adresse web, par exemple https://server.example/datasets/. Elle n’a pas été prise.</translation>
    </message>
</context>
<context>
    <name>byol::ui::DatasetLine</name>
    <message>
        <source>Choose a dataset: a folder of images, or of CIFAR, STL-10 or MNIST files.</source>
        <translation>Choisissez un jeu de données : un dossier d’images ou de fichiers CIFAR, STL-10 ou MNIST.</translation>
    </message>
    <message>
        <source>Looking at the dataset...</source>
        <translation>Examen du jeu de données...</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) to learn from</source>
        <translation>
            <numerusform>%Ln image pour apprendre</numerusform>
            <numerusform>%Ln images pour apprendre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held out</source>
        <translation>
            <numerusform>%Ln mise de côté</numerusform>
            <numerusform>%Ln mises de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>no labels</source>
        <translation>sans étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n classe</numerusform>
            <numerusform>%n classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n ignorée</numerusform>
            <numerusform>%n ignorées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>Name of a dataset and what it holds.</extracomment>
        <translation>%1 : %2.</translation>
    </message>
</context>
<context>
    <name>byol::ui::DatasetsModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Décompression</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>See its page</source>
        <translation>Voir sa page</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>byol::ui::DatasetsPage</name>
    <message>
        <source>Datasets</source>
        <translation>Jeux de données</translation>
    </message>
    <message>
        <source>Use a &amp;Folder...</source>
        <translation>Utiliser un &amp;dossier...</translation>
    </message>
    <message>
        <source>Learn from pictures of your own: choose their folder for a new run</source>
        <translation>Apprendre de vos propres images : choisir leur dossier pour une nouvelle exécution</translation>
    </message>
    <message>
        <source>Known datasets</source>
        <translation>Jeux de données connus</translation>
    </message>
    <message>
        <source>Kept in:</source>
        <translation>Rangés dans :</translation>
    </message>
    <message>
        <source>Chan&amp;ge...</source>
        <translation>Chan&amp;ger...</translation>
    </message>
    <message>
        <source>Choose the folder that downloads are put into</source>
        <translation>Choisir le dossier où vont les téléchargements</translation>
    </message>
    <message>
        <source>&amp;Mirror:</source>
        <translation>&amp;Miroir :</translation>
    </message>
    <message>
        <source>none: the publishers&apos; own servers</source>
        <translation>aucun : les serveurs des éditeurs</translation>
    </message>
    <message>
        <source>BYOL_DATASET_MIRROR sets this.</source>
        <translation>BYOL_DATASET_MIRROR fixe ceci.</translation>
    </message>
    <message>
        <source>A server that has all datasets, each in a folder of its short name, for example https://server.example/datasets/.</source>
        <translation>Un serveur qui a tous les jeux de données, chacun dans un dossier à son nom court, par exemple https://server.example/datasets/.</translation>
    </message>
    <message numerus="yes">
        <source>%n on this computer</source>
        <translation>
            <numerusform>%n sur cet ordinateur</numerusform>
            <numerusform>%n sur cet ordinateur</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has arrived.</source>
        <translation>%1 est arrivé.</translation>
    </message>
    <message>
        <source>%1 could not be downloaded.</source>
        <translation>%1 n’a pas pu être téléchargé.</translation>
    </message>
    <message>
        <source>%1 (%2 free)</source>
        <translation>%1 (%2 libres)</translation>
    </message>
    <message>
        <source>Folder of Pictures</source>
        <translation>Dossier d’images</translation>
    </message>
    <message>
        <source>Folder of %1</source>
        <translation>Dossier de %1</translation>
    </message>
    <message>
        <source>%1 does not hold %2: it lacks %3.</source>
        <translation>%1 ne contient pas %2 : il manque %3.</translation>
    </message>
    <message>
        <source>Folder for Datasets</source>
        <translation>Dossier des jeux de données</translation>
    </message>
    <message>
        <source>A mirror is a web address, for example https://server.example/datasets/. It was not taken.</source>
        <translation>Un miroir est une adresse web, par exemple https://server.example/datasets/. Elle n’a pas été prise.</translation>
    </message>
</context>
<context>
    <name>byol::ui::DesktopManners</name>
    <message>
        <source>A run is training.</source>
        <translation>Une exécution s’entraîne.</translation>
    </message>
</context>
<context>
    <name>byol::ui::DetailsPanel</name>
    <message>
        <source>another dataset</source>
        <translation>un autre jeu de données</translation>
    </message>
    <message>
        <source>pretrained on another dataset</source>
        <translation>préentraîné sur un autre jeu de données</translation>
    </message>
    <message>
        <source>not all images took part</source>
        <translation>toutes les images n’ont pas participé</translation>
    </message>
    <message>
        <source>another image size</source>
        <translation>une autre taille d’image</translation>
    </message>
    <message>
        <source>it is a baseline</source>
        <translation>c’est une référence</translation>
    </message>
    <message>
        <source>another architecture</source>
        <translation>une autre architecture</translation>
    </message>
    <message>
        <source>another stem</source>
        <translation>une autre entrée</translation>
    </message>
    <message>
        <source>another protocol</source>
        <translation>un autre protocole</translation>
    </message>
    <message>
        <source>another number of neighbours or temperature</source>
        <translation>un autre nombre de voisins ou une autre température</translation>
    </message>
    <message>
        <source>another fraction of the labels</source>
        <translation>une autre part des étiquettes</translation>
    </message>
    <message>
        <source>the classifier learnt from other views</source>
        <translation>le classifieur a appris d’autres vues</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propriété</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Top-1, %</source>
        <translation>Top-1, %</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Comparable</source>
        <translation>Comparable</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>Non : %1</translation>
    </message>
    <message>
        <source>&amp;Copy as Tab-Separated Text</source>
        <translation>Copier en texte à &amp;tabulations</translation>
    </message>
</context>
<context>
    <name>byol::ui::DeviceDelegate</name>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
</context>
<context>
    <name>byol::ui::DevicePanel</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Two amounts of memory: &quot;7.2 GB of 80.0 GB&quot;.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>Mémoire GPU</translation>
    </message>
    <message>
        <source>Worker&apos;s cores</source>
        <translation>Cœurs du processus</translation>
    </message>
    <message>
        <source>Worker&apos;s memory</source>
        <translation>Mémoire du processus</translation>
    </message>
    <message>
        <source>CPU of this machine</source>
        <translation>CPU de cette machine</translation>
    </message>
    <message>
        <source>Memory of this machine</source>
        <translation>Mémoire de cette machine</translation>
    </message>
    <message>
        <source>Disk of the run</source>
        <translation>Disque de l’exécution</translation>
    </message>
    <message>
        <source>No NVIDIA GPU can be asked on this machine.</source>
        <translation>Aucun GPU NVIDIA ne répond sur cette machine.</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
    <message>
        <source>%1 W</source>
        <translation>%1 W</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>busy cores</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The worker runs on another machine.</source>
        <translation>Le processus tourne sur une autre machine.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Only %1 are left on the disk of the run.</source>
        <translation>Il ne reste que %1 sur le disque de l’exécution.</translation>
    </message>
    <message>
        <source>Fewer than 3 more checkpoints of %1 fit on the disk of the run.</source>
        <translation>Moins de 3 autres points de reprise de %1 tiennent sur le disque de l’exécution.</translation>
    </message>
</context>
<context>
    <name>byol::ui::DropHint</name>
    <message>
        <source>Use “%1” as the data of a new run</source>
        <translation>Utiliser « %1 » comme données d’une nouvelle exécution</translation>
    </message>
    <message>
        <source>Find the images that are most like “%1”</source>
        <translation>Trouver les images les plus semblables à « %1 »</translation>
    </message>
    <message>
        <source>Show the run “%1”</source>
        <translation>Afficher l’exécution « %1 »</translation>
    </message>
    <message>
        <source>Open the workspace “%1”</source>
        <translation>Ouvrir l’espace de travail « %1 »</translation>
    </message>
    <message>
        <source>Start a new run from the settings “%1”</source>
        <translation>Commencer une nouvelle exécution avec les réglages « %1 »</translation>
    </message>
</context>
<context>
    <name>byol::ui::EditHistory</name>
    <message>
        <source>all settings</source>
        <translation>tous les réglages</translation>
    </message>
</context>
<context>
    <name>byol::ui::EfficiencyPanel</name>
    <message>
        <source>Learned How</source>
        <translation>Appris comment</translation>
    </message>
    <message>
        <source>Share of Labels</source>
        <translation>Part des étiquettes</translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation>Top-1</translation>
    </message>
    <message>
        <source>95 % Low</source>
        <translation>95 % bas</translation>
    </message>
    <message>
        <source>95 % High</source>
        <translation>95 % haut</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Graines</translation>
    </message>
    <message>
        <source>Label Efficiency</source>
        <translation>Efficacité des étiquettes</translation>
    </message>
    <message>
        <source>No curve yet</source>
        <translation>Pas encore de courbe</translation>
    </message>
    <message>
        <source>Semi-supervised evaluations show how few labels the representation needs.</source>
        <translation>Les évaluations semi-supervisées montrent combien peu d’étiquettes la représentation demande.</translation>
    </message>
    <message>
        <source>Prepare a Semi-Supervised Evaluation</source>
        <translation>Préparer une évaluation semi-supervisée</translation>
    </message>
    <message>
        <source>Point at a mark to read it; bars are 95 % intervals over the seeds.</source>
        <translation>Pointez sur une marque pour la lire ; les barres sont des intervalles à 95 % sur les graines.</translation>
    </message>
</context>
<context>
    <name>byol::ui::EfficiencyPlot</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Accuracy over the share of labels</source>
        <translation>Exactitude selon la part des étiquettes</translation>
    </message>
    <message>
        <source>Share of the labels</source>
        <translation>Part des étiquettes</translation>
    </message>
    <message>
        <source>Top-1 accuracy</source>
        <translation>Exactitude top-1</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Hasard</translation>
    </message>
    <message>
        <source>Published, comparable</source>
        <translation>Publié, comparable</translation>
    </message>
    <message>
        <source>%1, %2 of the labels: %3 with one seed</source>
        <translation>%1, %2 des étiquettes : %3 avec une graine</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of the labels: %3, 95 % interval %4 to %5 over %n seed(s)</source>
        <translation>
            <numerusform>%1, %2 des étiquettes : %3, intervalle à 95 % de %4 à %5 sur %n graine</numerusform>
            <numerusform>%1, %2 des étiquettes : %3, intervalle à 95 % de %4 à %5 sur %n graines</numerusform>
        </translation>
    </message>
    <message>
        <source>Pretrained to epoch %1, fine-tuned</source>
        <translation>Préentraîné jusqu’à l’époque %1, affiné</translation>
    </message>
    <message>
        <source>Pretrained to epoch %1, frozen</source>
        <translation>Préentraîné jusqu’à l’époque %1, gelé</translation>
    </message>
    <message>
        <source>Supervised from scratch</source>
        <translation>Supervisé, partant de zéro</translation>
    </message>
    <message>
        <source>Untrained encoder, frozen</source>
        <translation>Encodeur non entraîné, gelé</translation>
    </message>
</context>
<context>
    <name>byol::ui::EmbeddingPage</name>
    <message>
        <source>PCA</source>
        <translation>ACP</translation>
    </message>
    <message>
        <source>t-SNE</source>
        <translation>t-SNE</translation>
    </message>
    <message>
        <source>The run&apos;s images cannot be shown.</source>
        <translation>Les images de l’exécution ne peuvent pas être affichées.</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Plongement</translation>
    </message>
    <message>
        <source>&amp;Map:</source>
        <translation>&amp;Carte :</translation>
    </message>
    <message>
        <source>Progress of the map</source>
        <translation>Avancement de la carte</translation>
    </message>
    <message>
        <source>The map was not finished.</source>
        <translation>La carte n’a pas été terminée.</translation>
    </message>
    <message>
        <source>%1, epoch %2, %L3 points</source>
        <translation>%1, époque %2, %L3 points</translation>
    </message>
    <message>
        <source>The map could not be started.</source>
        <translation>Le calcul de la carte n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>The map cannot be shown.</source>
        <translation>La carte ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>Being laid out: iteration %L1</source>
        <translation>Disposition en cours : itération %L1</translation>
    </message>
    <message>
        <source>unlabelled</source>
        <translation>sans étiquette</translation>
    </message>
    <message numerus="yes">
        <source>The %n nearest in the representation</source>
        <translation>
            <numerusform>La plus proche dans la représentation</numerusform>
            <numerusform>Les %n plus proches dans la représentation</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the %2 nearest in the representation are of the same class</source>
        <translation>%1 des %2 plus proches dans la représentation sont de la même classe</translation>
    </message>
    <message>
        <source>Choose a run to map</source>
        <translation>Choisissez une exécution pour la carte</translation>
    </message>
    <message>
        <source>The map shows which images the encoder finds alike.</source>
        <translation>La carte montre quelles images l’encodeur trouve semblables.</translation>
    </message>
    <message>
        <source>Show Runs</source>
        <translation>Afficher les exécutions</translation>
    </message>
    <message>
        <source>Reading the run</source>
        <translation>Lecture de l’exécution</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Cela prend un instant.</translation>
    </message>
    <message>
        <source>No checkpoint yet</source>
        <translation>Pas encore de point de reprise</translation>
    </message>
    <message>
        <source>A map needs a checkpoint; the run writes its first one after an epoch.</source>
        <translation>Une carte exige un point de reprise ; l’exécution écrit le premier après une époque.</translation>
    </message>
    <message>
        <source>Show Monitor</source>
        <translation>Afficher Suivre</translation>
    </message>
    <message>
        <source>Computing it takes some seconds and does not stop training.</source>
        <translation>Le calcul prend quelques secondes et n’arrête pas l’entraînement.</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Calculer</translation>
    </message>
    <message>
        <source>The map is on its way</source>
        <translation>La carte arrive</translation>
    </message>
    <message>
        <source>It appears here as soon as it is ready.</source>
        <translation>Elle apparaît ici dès qu’elle est prête.</translation>
    </message>
    <message>
        <source>moved %1</source>
        <translation>déplacement %1</translation>
    </message>
    <message>
        <source>How far the points moved on average is in parts of the map&apos;s spread; that the whole map turned does not count. %1</source>
        <translation>Le déplacement moyen des points est donné en parts de l’étendue de la carte ; une rotation de toute la carte ne compte pas. %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what the colour stands for, its value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Compute a timeline to see how the neighbours of an image come and go as training goes on.</source>
        <translation>Calculez une chronologie pour voir les voisins d’une image venir et partir au fil de l’entraînement.</translation>
    </message>
    <message>
        <source>These maps hold no neighbours.</source>
        <translation>Ces cartes ne contiennent pas de voisins.</translation>
    </message>
    <message>
        <source>Click a point to see its neighbours at each checkpoint.</source>
        <translation>Cliquez sur un point pour voir ses voisins à chaque point de reprise.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Sélectionné</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message numerus="yes">
        <source>%1 over %n checkpoints, %L2 points</source>
        <translation>
            <numerusform>%1 sur %n point de reprise, %L2 points</numerusform>
            <numerusform>%1 sur %n points de reprise, %L2 points</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Search by Image...</source>
        <translation>Chercher par &amp;image...</translation>
    </message>
    <message>
        <source>Finds the images that the encoder finds most like a file. You can also drop the file on the window.</source>
        <translation>Trouve les images que l’encodeur juge les plus semblables à un fichier. Vous pouvez aussi le déposer sur la fenêtre.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Voisins</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>No map for epoch %1</source>
        <translation>Pas de carte pour l’époque %1</translation>
    </message>
    <message>
        <source>The image could not be searched for.</source>
        <translation>La recherche par image a échoué.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Recherche en cours</translation>
    </message>
    <message>
        <source>Search by Image</source>
        <translation>Chercher par image</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.bmp *.webp *.ppm)</source>
        <translation>Images (*.png *.jpg *.jpeg *.gif *.bmp *.webp *.ppm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>There is no checkpoint yet to search with.</source>
        <translation>Il n’y a pas encore de point de reprise pour chercher.</translation>
    </message>
    <message numerus="yes">
        <source>The %n most alike; %1 of them are on the map</source>
        <translation>
            <numerusform>La plus semblable ; %1 sur la carte</numerusform>
            <numerusform>Les %n plus semblables ; %1 sur la carte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byol::ui::EpochDialog</name>
    <message>
        <source>Add Value at Epoch</source>
        <translation>Ajouter une valeur à l’époque</translation>
    </message>
    <message>
        <source>Add Column</source>
        <translation>Ajouter une colonne</translation>
    </message>
    <message>
        <source>&amp;Curve:</source>
        <translation>&amp;Courbe :</translation>
    </message>
    <message>
        <source>&amp;Epoch:</source>
        <translation>&amp;Époque :</translation>
    </message>
</context>
<context>
    <name>byol::ui::EvaluatePage</name>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>The evaluation was not finished.</source>
        <translation>L’évaluation n’a pas été terminée.</translation>
    </message>
    <message>
        <source>Choose a run to evaluate</source>
        <translation>Choisissez une exécution à évaluer</translation>
    </message>
    <message>
        <source>Evaluation measures what the encoder learned without labels.</source>
        <translation>L’évaluation mesure ce que l’encodeur a appris sans étiquettes.</translation>
    </message>
    <message>
        <source>Show Runs</source>
        <translation>Afficher les exécutions</translation>
    </message>
    <message>
        <source>Reading the run</source>
        <translation>Lecture de l’exécution</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Cela prend un instant.</translation>
    </message>
    <message>
        <source>No checkpoint yet</source>
        <translation>Pas encore de point de reprise</translation>
    </message>
    <message>
        <source>An evaluation needs a checkpoint; the run writes its first one after an epoch.</source>
        <translation>Une évaluation exige un point de reprise ; l’exécution écrit le premier après une époque.</translation>
    </message>
    <message>
        <source>Show Monitor</source>
        <translation>Afficher Suivre</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Évaluation en cours</translation>
    </message>
    <message>
        <source>The result appears here as soon as it is ready.</source>
        <translation>Le résultat apparaît ici dès qu’il est prêt.</translation>
    </message>
    <message>
        <source>Not evaluated yet</source>
        <translation>Pas encore évaluée</translation>
    </message>
    <message>
        <source>kNN asks the nearest training images; the linear classifier trains on frozen features.</source>
        <translation>kNN interroge les images d’entraînement les plus proches ; le classifieur linéaire apprend sur des caractéristiques gelées.</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>Chiffres publiés</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Confusions</source>
        <translation>Confusions</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Label Efficiency</source>
        <translation>Efficacité des étiquettes</translation>
    </message>
    <message>
        <source>Published Figures</source>
        <translation>Chiffres publiés</translation>
    </message>
    <message>
        <source>“%1” was not finished.</source>
        <translation>« %1 » n’a pas été terminée.</translation>
    </message>
    <message>
        <source>The dataset has no labels</source>
        <translation>Le jeu de données n’a pas d’étiquettes</translation>
    </message>
    <message>
        <source>Transfer scores the encoder on a dataset that has: choose it as the method above.</source>
        <translation>Un transfert évalue l’encodeur sur un jeu qui en a : choisissez-le comme méthode ci-dessus.</translation>
    </message>
</context>
<context>
    <name>byol::ui::EvaluationQueue</name>
    <message>
        <source>Progress of the evaluation</source>
        <translation>Avancement de l’évaluation</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>En attente : %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>byol::ui::EvaluationsModel</name>
    <message>
        <source>Untrained encoder</source>
        <translation>Encodeur non entraîné</translation>
    </message>
    <message>
        <source>Raw pixels</source>
        <translation>Pixels bruts</translation>
    </message>
    <message>
        <source>Supervised from scratch</source>
        <translation>Supervisé, partant de zéro</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encodeur</translation>
    </message>
    <message>
        <source>kNN</source>
        <translation>kNN</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>Logistic regression</source>
        <translation>Régression logistique</translation>
    </message>
    <message>
        <source>Semi-supervised</source>
        <translation>Semi-supervisé</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Affinage</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation>Top-1</translation>
    </message>
    <message>
        <source>Top-5</source>
        <translation>Top-5</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Transfer to %1, %2</source>
        <translation>Transfert vers %1, %2</translation>
    </message>
    <message>
        <source>%1, %2 of the labels</source>
        <translation>%1, %2 des étiquettes</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Évalué</translation>
    </message>
    <message>
        <source>Epoch of the checkpoint</source>
        <translation>Époque du point de reprise</translation>
    </message>
    <message>
        <source>How many seeds the figure is the mean of</source>
        <translation>Sur combien de graines le chiffre est moyenné</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Graines</translation>
    </message>
    <message>
        <source>Lower end of the 95 % interval over the seeds</source>
        <translation>Borne inférieure de l’intervalle à 95 % sur les graines</translation>
    </message>
    <message>
        <source>95 % Low</source>
        <translation>95 % bas</translation>
    </message>
    <message>
        <source>Upper end of the 95 % interval over the seeds</source>
        <translation>Borne supérieure de l’intervalle à 95 % sur les graines</translation>
    </message>
    <message>
        <source>95 % High</source>
        <translation>95 % haut</translation>
    </message>
    <message>
        <source>Mean of each class&apos;s own accuracy</source>
        <translation>Moyenne de l’exactitude de chaque classe</translation>
    </message>
    <message>
        <source>Per Class</source>
        <translation>Par classe</translation>
    </message>
    <message>
        <source>One over the number of classes</source>
        <translation>Un divisé par le nombre de classes</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Hasard</translation>
    </message>
    <message>
        <source>The same protocol on raw pixels</source>
        <translation>Le même protocole sur les pixels bruts</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>The same protocol on the encoder before its first step</source>
        <translation>Le même protocole sur l’encodeur avant sa première étape</translation>
    </message>
    <message>
        <source>Untrained</source>
        <translation>Non entraîné</translation>
    </message>
</context>
<context>
    <name>byol::ui::Fetch</name>
    <message>
        <source>The server has no file %1 (HTTP %2). Set another mirror, or look at the dataset&apos;s home page.</source>
        <translation>Le serveur n’a pas de fichier %1 (HTTP %2). Indiquez un autre miroir, ou consultez la page d’accueil du jeu de données.</translation>
    </message>
    <message>
        <source>The server refused to send %1 (HTTP %2).</source>
        <translation>Le serveur a refusé d’envoyer %1 (HTTP %2).</translation>
    </message>
    <message>
        <source>The server %1 was not found. Is there a network?</source>
        <translation>Le serveur %1 est introuvable. Y a-t-il un réseau ?</translation>
    </message>
    <message>
        <source>The server %1 does not answer.</source>
        <translation>Le serveur %1 ne répond pas.</translation>
    </message>
    <message>
        <source>The download of %1 broke off: %2.</source>
        <translation>Le téléchargement de %1 s’est interrompu : %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Le fichier %1 ne peut pas être écrit : %2.</translation>
    </message>
    <message>
        <source>The server&apos;s answer for %1 is not a file.</source>
        <translation>La réponse du serveur pour %1 n’est pas un fichier.</translation>
    </message>
</context>
<context>
    <name>byol::ui::FieldRow</name>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 à %2.</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>Au moins %1.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Au plus %1.</translation>
    </message>
    <message>
        <source>Name in TOML: %1.</source>
        <translation>Nom en TOML : %1.</translation>
    </message>
    <message>
        <source>Default: %1. Name in TOML: %2.</source>
        <translation>Par défaut : %1. Nom en TOML : %2.</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Rétablir %1</translation>
    </message>
    <message>
        <source>Browse...</source>
        <translation>Parcourir...</translation>
    </message>
    <message>
        <source>Browse for %1</source>
        <translation>Choisir %1</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Revenir à %1</translation>
    </message>
    <message>
        <source>Given “%1”, allowed %2.</source>
        <translation>Donné : « %1 », autorisé : %2.</translation>
    </message>
</context>
<context>
    <name>byol::ui::FilterBar</name>
    <message>
        <source>Filter, for example: state:running knn&gt;60</source>
        <translation>Filtre, par exemple : state:en_cours knn&gt;60</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>Filtrer les exécutions</translation>
    </message>
    <message>
        <source>Words, state:finished, tau&gt;0.99, knn&gt;60, tag:paper, star:yes (Ctrl+F)</source>
        <translation>Mots, state:terminée, tau&gt;0.99, knn&gt;60, tag:article, star:yes (Ctrl+F)</translation>
    </message>
    <message>
        <source>What can be asked for</source>
        <translation>Ce qu’on peut demander</translation>
    </message>
    <message>
        <source>Help for the filter</source>
        <translation>Aide du filtre</translation>
    </message>
    <message>
        <source>in the name, the dataset, the state or a tag</source>
        <translation>dans le nom, le jeu de données, l’état ou une étiquette</translation>
    </message>
    <message>
        <source>the same with a blank in it</source>
        <translation>de même, avec une espace à l’intérieur</translation>
    </message>
    <message>
        <source>one property; also name, dataset, tag, notes</source>
        <translation>une propriété ; aussi name, dataset, tag, notes</translation>
    </message>
    <message>
        <source>starred, or not: star:no</source>
        <translation>avec étoile, ou sans : star:no</translation>
    </message>
    <message>
        <source>results; kNN and linear in per cent</source>
        <translation>résultats ; kNN et linear en pour cent</translation>
    </message>
    <message>
        <source>settings, by short name or as in the file: method.base_tau</source>
        <translation>réglages, par nom court ou comme dans le fichier : method.base_tau</translation>
    </message>
    <message>
        <source>settings that are words</source>
        <translation>réglages qui sont des mots</translation>
    </message>
    <message>
        <source>the last value of any curve; best.effective_rank its best</source>
        <translation>la dernière valeur de toute courbe ; best.effective_rank sa meilleure</translation>
    </message>
    <message>
        <source>dates; durations as duration&gt;90min or duration&lt;2h</source>
        <translation>dates ; durées comme duration&gt;90min ou duration&lt;2h</translation>
    </message>
    <message>
        <source>everything but these</source>
        <translation>tout sauf ceux-ci</translation>
    </message>
    <message>
        <source>What Can Be Asked For</source>
        <translation>Ce qu’on peut demander</translation>
    </message>
    <message>
        <source>Every word must match.</source>
        <translation>Chaque mot doit correspondre.</translation>
    </message>
</context>
<context>
    <name>byol::ui::HelpDialogs</name>
    <message>
        <source>As the System</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>About BYOL Workbench</source>
        <translation>À propos de BYOL Workbench</translation>
    </message>
    <message>
        <source>BYOL Workbench %1</source>
        <translation>BYOL Workbench %1</translation>
    </message>
    <message>
        <source>Self-supervised pretraining by Bootstrap Your Own Latent (Grill et al., 2020): configure, train, watch, look and evaluate in one window.

Free software under the GNU General Public License, version 3 or later.
Qt %1, QCustomPlot 2.</source>
        <translation>Préentraînement autosupervisé par Bootstrap Your Own Latent (Grill et al., 2020) : configurer, entraîner, suivre, regarder et évaluer dans une seule fenêtre.

Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure.
Qt %1, QCustomPlot 2.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Apparence :</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue :</translation>
    </message>
    <message>
        <source>Another language shows when the window is opened anew.</source>
        <translation>Une autre langue s’affiche à la prochaine ouverture de la fenêtre.</translation>
    </message>
    <message>
        <source>While runs train:</source>
        <translation>Pendant que des exécutions s’entraînent :</translation>
    </message>
    <message>
        <source>&amp;Notify me when a run ends</source>
        <translation>&amp;Me prévenir quand une exécution se termine</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake</source>
        <translation>&amp;Garder l’ordinateur éveillé</translation>
    </message>
    <message>
        <source>Engine:</source>
        <translation>Moteur de calcul :</translation>
    </message>
    <message>
        <source>Workspace:</source>
        <translation>Espace de travail :</translation>
    </message>
</context>
<context>
    <name>byol::ui::Inspector</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No run chosen</source>
        <translation>Aucune exécution choisie</translation>
    </message>
    <message>
        <source>Choose a run to see what is known of it.</source>
        <translation>Choisissez une exécution pour voir ce qu’on en sait.</translation>
    </message>
    <message>
        <source>Show Runs</source>
        <translation>Afficher les exécutions</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Points de reprise</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Best kNN</source>
        <translation>Meilleur kNN</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarrée</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>%1; the preset has %2</source>
        <translation>%1 ; le modèle a %2</translation>
    </message>
    <message>
        <source>As in the preset %1.</source>
        <translation>Comme dans le modèle %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings differ from the preset %1.</source>
        <translation>
            <numerusform>%n réglage diffère du modèle %1.</numerusform>
            <numerusform>%n réglages diffèrent du modèle %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>kNN %1, %2</source>
        <translation>kNN %1, %2</translation>
    </message>
    <message>
        <source>%1, best</source>
        <translation>%1, meilleur</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Époque %1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Run at a glance</source>
        <translation>Exécution en un coup d’œil</translation>
    </message>
</context>
<context>
    <name>byol::ui::InstallJob</name>
    <message>
        <source>The folder %1 exists and is not %2. Move it away, or choose another folder for datasets.</source>
        <translation>Le dossier %1 existe et n’est pas %2. Déplacez-le, ou choisissez un autre dossier pour les jeux de données.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another folder for datasets.</source>
        <translation>Le dossier %1 ne peut pas être créé. Choisissez un autre dossier pour les jeux de données.</translation>
    </message>
    <message>
        <source>%1 is not the file that its publishers describe: its %2 is %3 and should be %4. It was deleted. Download it again; should the same happen, another server has to be set as the mirror.</source>
        <translation>%1 n’est pas le fichier que décrivent ses éditeurs : son %2 est %3 et devrait être %4. Il a été supprimé. Téléchargez-le à nouveau ; si cela se répète, il faut indiquer un autre serveur comme miroir.</translation>
    </message>
</context>
<context>
    <name>byol::ui::InterruptedBar</name>
    <message>
        <source>“%1” was interrupted. It can go on from its last checkpoint.</source>
        <translation>« %1 » a été interrompue. Elle peut repartir de son dernier point de reprise.</translation>
    </message>
    <message numerus="yes">
        <source>%n runs were interrupted. They can go on from their last checkpoints.</source>
        <translation>
            <numerusform>%n exécution a été interrompue. Elle peut repartir de son dernier point de reprise.</numerusform>
            <numerusform>%n exécutions ont été interrompues. Elles peuvent repartir de leurs derniers points de reprise.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Resume One After the Other</source>
        <translation>Reprendre l’une après l’autre</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Laisser</translation>
    </message>
</context>
<context>
    <name>byol::ui::InvarianceMeter</name>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Representation</source>
        <translation>Représentation</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Projection</translation>
    </message>
    <message>
        <source>&amp;Invariance of this pair</source>
        <translation>&amp;Invariance de cette paire</translation>
    </message>
    <message>
        <source>Cosine of this pair</source>
        <translation>Cosinus de cette paire</translation>
    </message>
    <message>
        <source>Measure how alike both views are to the run&apos;s networks, whenever they change</source>
        <translation>Mesurer à quel point les deux vues se ressemblent pour les réseaux de l’exécution, à chaque changement</translation>
    </message>
    <message>
        <source>Cosine of this pair, from 0 to 1</source>
        <translation>Cosinus de cette paire, de 0 à 1</translation>
    </message>
    <message>
        <source>step</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>Choose a run.</source>
        <translation>Choisissez une exécution.</translation>
    </message>
    <message>
        <source>Not measured.</source>
        <translation>Non mesuré.</translation>
    </message>
    <message>
        <source>Measuring...</source>
        <translation>Mesure en cours...</translation>
    </message>
    <message>
        <source>This run has no checkpoint yet.</source>
        <translation>Cette exécution n’a pas encore de point de reprise.</translation>
    </message>
    <message>
        <source>The engine gave no cosine.</source>
        <translation>Le moteur de calcul n’a pas donné de cosinus.</translation>
    </message>
    <message>
        <source>%1 in the representation, %2 in the projection, at epoch %3. 1 would mean that the network sees no difference.</source>
        <translation>%1 dans la représentation, %2 dans la projection, à l’époque %3. 1 voudrait dire que le réseau ne voit aucune différence.</translation>
    </message>
</context>
<context>
    <name>byol::ui::JobBar</name>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>The job did not start. Its messages are in the run&apos;s folder.</source>
        <translation>La tâche n’a pas démarré. Ses messages sont dans le dossier de l’exécution.</translation>
    </message>
    <message>
        <source>Starting...</source>
        <translation>Démarrage...</translation>
    </message>
    <message>
        <source>Contin&amp;ue</source>
        <translation>Contin&amp;uer</translation>
    </message>
    <message>
        <source>Cancelling...</source>
        <translation>Annulation...</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message numerus="yes">
        <source>%1, about %n s left</source>
        <translation>
            <numerusform>%1, encore environ %n s</numerusform>
            <numerusform>%1, encore environ %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>The job ended unexpectedly.</source>
        <translation>La tâche s’est terminée de façon inattendue.</translation>
    </message>
</context>
<context>
    <name>byol::ui::KeysDialog</name>
    <message>
        <source>In a plot</source>
        <translation>Dans un graphique</translation>
    </message>
    <message>
        <source>Move left, move right</source>
        <translation>Aller à gauche, à droite</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Gauche, Droite</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Trouver une commande ou une touche</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>New &amp;key:</source>
        <translation>Nouvelle &amp;touche :</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle touche</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Fixer</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>In the map</source>
        <translation>Dans la carte</translation>
    </message>
    <message>
        <source>Pan, lasso, box</source>
        <translation>Déplacer, lasso, cadre</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Effacer la sélection</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>%1 already belongs to “%2”.</source>
        <translation>%1 appartient déjà à « %2 ».</translation>
    </message>
</context>
<context>
    <name>byol::ui::ListBox</name>
    <message>
        <source>values with commas between</source>
        <translation>valeurs séparées par des virgules</translation>
    </message>
</context>
<context>
    <name>byol::ui::LogPanel</name>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>Journal de l’exécution</translation>
    </message>
    <message>
        <source>The current run has written no log yet.</source>
        <translation>L’exécution actuelle n’a pas encore écrit de journal.</translation>
    </message>
    <message>
        <source>Least severity to show</source>
        <translation>Gravité minimale affichée</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Info and worse</source>
        <translation>Informations et plus grave</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Chercher dans le journal</translation>
    </message>
    <message>
        <source>Search the log (%1). Return: next, Shift+Return: previous</source>
        <translation>Chercher dans le journal (%1). Entrée : suivant, Maj+Entrée : précédent</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Open File</source>
        <translation>&amp;Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Open what the training process printed</source>
        <translation>Ouvrir ce que le processus d’entraînement a affiché</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byol::ui::MainWindow</name>
    <message>
        <source>Fold the page list</source>
        <translation>Replier la liste des pages</translation>
    </message>
    <message>
        <source>Open Workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>BYOL Workbench</source>
        <translation>BYOL Workbench</translation>
    </message>
    <message>
        <source>%1 % - %2 - %3</source>
        <translation>%1 % - %2 - %3</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>The training could not be resumed.</source>
        <translation>L’entraînement n’a pas pu reprendre.</translation>
    </message>
    <message>
        <source>Unfold the page list (F8)</source>
        <translation>Déplier la liste des pages (F8)</translation>
    </message>
    <message>
        <source>Fold the page list (F8)</source>
        <translation>Replier la liste des pages (F8)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New Run</source>
        <translation>&amp;Nouvelle exécution</translation>
    </message>
    <message>
        <source>&amp;Open Workspace...</source>
        <translation>&amp;Ouvrir un espace de travail...</translation>
    </message>
    <message>
        <source>Show Workspace in &amp;File Manager</source>
        <translation>Afficher l’espace dans le &amp;gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Exécution</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Fi&amp;lter Runs</source>
        <translation>Fi&amp;ltrer les exécutions</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Fold &amp;Page List</source>
        <translation>Replier la liste des &amp;pages</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>P&amp;lein écran</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Appa&amp;rence</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;About BYOL Workbench</source>
        <translation>À &amp;propos de BYOL Workbench</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Problems and Log</source>
        <translation>Problèmes et journal</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problèmes (%1)</translation>
    </message>
    <message>
        <source>&amp;Recent Workspaces</source>
        <translation>Espaces de travail &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Close Workspace</source>
        <translation>&amp;Fermer l’espace de travail</translation>
    </message>
    <message>
        <source>&amp;Export Report...</source>
        <translation>&amp;Exporter le rapport...</translation>
    </message>
    <message>
        <source>Copy C&amp;itation</source>
        <translation>Copier la c&amp;itation</translation>
    </message>
    <message>
        <source>&amp;Preferences</source>
        <translation>&amp;Préférences</translation>
    </message>
    <message>
        <source>Choose a run first, on the page Runs.</source>
        <translation>Choisissez d’abord une exécution, sur la page Exécutions.</translation>
    </message>
    <message>
        <source>S&amp;top After This Step</source>
        <translation>Arrê&amp;ter après cette étape</translation>
    </message>
    <message>
        <source>&amp;Save Checkpoint</source>
        <translation>&amp;Enregistrer un point de reprise</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspecteur</translation>
    </message>
    <message>
        <source>Pr&amp;oblems and Log</source>
        <translation>Pr&amp;oblèmes et journal</translation>
    </message>
    <message>
        <source>R&amp;eset Layout</source>
        <translation>Rétablir la &amp;disposition</translation>
    </message>
    <message>
        <source>This page shows no plot at the moment.</source>
        <translation>Cette page ne montre aucun graphique pour le moment.</translation>
    </message>
    <message>
        <source>&amp;Plot</source>
        <translation>&amp;Graphique</translation>
    </message>
    <message>
        <source>Toggle &amp;Table</source>
        <translation>Basculer le &amp;tableau</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exporter...</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>Tout &amp;afficher</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Agrandir</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>&amp;Find a Command...</source>
        <translation>&amp;Trouver une commande...</translation>
    </message>
    <message>
        <source>Configure &amp;Keys...</source>
        <translation>Configurer les &amp;touches...</translation>
    </message>
    <message>
        <source>Short &amp;Tour</source>
        <translation>Courte &amp;visite</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>&amp;Diagnostic</translation>
    </message>
    <message>
        <source>No Other Workspace</source>
        <translation>Pas d’autre espace de travail</translation>
    </message>
</context>
<context>
    <name>byol::ui::MapForm</name>
    <message>
        <source>C&amp;ompute</source>
        <translation>C&amp;alculer</translation>
    </message>
    <message>
        <source>Compute &amp;Timeline</source>
        <translation>Calculer la &amp;chronologie</translation>
    </message>
    <message>
        <source>t-SNE</source>
        <translation>t-SNE</translation>
    </message>
    <message>
        <source>PCA</source>
        <translation>ACP</translation>
    </message>
    <message>
        <source>How many images the map shows</source>
        <translation>Combien d’images montre la carte</translation>
    </message>
    <message>
        <source>How many neighbours a point of t-SNE cares about</source>
        <translation>De combien de voisins un point de t-SNE tient compte</translation>
    </message>
    <message>
        <source>Steps of the layout of t-SNE</source>
        <translation>Étapes de la disposition de t-SNE</translation>
    </message>
    <message>
        <source>Lays out the images of this checkpoint. Training goes on meanwhile.</source>
        <translation>Dispose les images de ce point de reprise. L’entraînement continue pendant ce temps.</translation>
    </message>
    <message>
        <source>Maps every checkpoint, each from the layout before it, so that the epochs can be played.</source>
        <translation>Cartographie chaque point de reprise, pour que les époques puissent être jouées.</translation>
    </message>
    <message>
        <source>M&amp;ethod:</source>
        <translation>Mé&amp;thode :</translation>
    </message>
    <message>
        <source>C&amp;heckpoint:</source>
        <translation>&amp;Point de reprise :</translation>
    </message>
    <message>
        <source>Poi&amp;nts:</source>
        <translation>Poi&amp;nts :</translation>
    </message>
    <message>
        <source>Pe&amp;rplexity:</source>
        <translation>Pe&amp;rplexité :</translation>
    </message>
    <message>
        <source>&amp;Iterations:</source>
        <translation>&amp;Itérations :</translation>
    </message>
    <message>
        <source>epoch %1 (best)</source>
        <translation>époque %1 (meilleure)</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>époque %1</translation>
    </message>
</context>
<context>
    <name>byol::ui::MapTools</name>
    <message>
        <source>Move the map</source>
        <translation>Déplacer la carte</translation>
    </message>
    <message>
        <source>Move the map (V)</source>
        <translation>Déplacer la carte (V)</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Select by drawing around points (L). Hold Shift to add, Alt to remove.</source>
        <translation>Sélectionner en dessinant autour des points (L). Maj ajoute, Alt retire.</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Select points in a box (B). Hold Shift to add, Alt to remove.</source>
        <translation>Sélectionner les points d’un cadre (B). Maj ajoute, Alt retire.</translation>
    </message>
    <message>
        <source>Show all points</source>
        <translation>Afficher tous les points</translation>
    </message>
    <message>
        <source>Show all points (Home)</source>
        <translation>Afficher tous les points (Origine)</translation>
    </message>
</context>
<context>
    <name>byol::ui::MapsView</name>
    <message>
        <source>Le&amp;ft:</source>
        <translation>&amp;Gauche :</translation>
    </message>
    <message>
        <source>&amp;Right:</source>
        <translation>&amp;Droite :</translation>
    </message>
    <message>
        <source>Map of the run on the left</source>
        <translation>Carte de l’exécution de gauche</translation>
    </message>
    <message>
        <source>Map of the run on the right</source>
        <translation>Carte de l’exécution de droite</translation>
    </message>
    <message>
        <source>Left Map</source>
        <translation>Carte de gauche</translation>
    </message>
    <message>
        <source>Right Map</source>
        <translation>Carte de droite</translation>
    </message>
    <message>
        <source>This run has no map yet. The Embedding page computes one.</source>
        <translation>Cette exécution n’a pas encore de carte. La page Plongement en calcule une.</translation>
    </message>
    <message>
        <source>The map cannot be shown.</source>
        <translation>La carte ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>epoch %1, %L2 points</source>
        <translation>époque %1, %L2 points</translation>
    </message>
    <message>
        <source>unlabelled</source>
        <translation>sans étiquette</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>classe %1</translation>
    </message>
    <message>
        <source>Two maps are needed to compare them.</source>
        <translation>Il faut deux cartes pour les comparer.</translation>
    </message>
    <message>
        <source>These maps show different data: their points are not linked.</source>
        <translation>Ces cartes montrent des données différentes : leurs points ne sont pas liés.</translation>
    </message>
    <message>
        <source>%L1 images are in both maps: point at one, click it, or draw around some, and see them in both.</source>
        <translation>%L1 images sont dans les deux cartes : pointez sur l’une, cliquez, ou dessinez autour de quelques-unes, et voyez-les dans les deux.</translation>
    </message>
    <message>
        <source>%L1 selected on the left, %L2 on the right; %L3 images are in both maps.</source>
        <translation>%L1 sélectionnées à gauche, %L2 à droite ; %L3 images sont dans les deux cartes.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Sélectionné</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>byol::ui::MatrixView</name>
    <message>
        <source>How alike the representations are (CKA)</source>
        <translation>À quel point les représentations se ressemblent (CKA)</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1 et %2 : %3</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number of a run, its name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
</context>
<context>
    <name>byol::ui::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Show what lies behind this message</source>
        <translation>Montrer ce qui se trouve derrière ce message</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>byol::ui::MonitorPage</name>
    <message>
        <source>debug</source>
        <translation>débogage</translation>
    </message>
    <message>
        <source>info</source>
        <translation>information</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>Choose a run to watch</source>
        <translation>Choisissez une exécution à suivre</translation>
    </message>
    <message>
        <source>Its curves, its log and its controls appear here while it trains.</source>
        <translation>Ses courbes, son journal et ses commandes apparaissent ici pendant qu’elle s’entraîne.</translation>
    </message>
    <message>
        <source>Show Runs</source>
        <translation>Afficher les exécutions</translation>
    </message>
    <message>
        <source>The run cannot be read.</source>
        <translation>L’exécution ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Avancement de l’exécution</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Writes a checkpoint after this step. (Ctrl+Shift+K)</source>
        <translation>Écrit un point de reprise après cette étape. (Ctrl+Maj+K)</translation>
    </message>
    <message>
        <source>Writes a checkpoint and stops; the run can be resumed later. (Ctrl+.)</source>
        <translation>Écrit un point de reprise et s’arrête ; l’exécution peut reprendre plus tard. (Ctrl+.)</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>Journal de l’exécution</translation>
    </message>
    <message>
        <source>The log of the run appears here.</source>
        <translation>Le journal de l’exécution apparaît ici.</translation>
    </message>
    <message>
        <source>The run&apos;s settings cannot be read.</source>
        <translation>Les réglages de l’exécution ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Starts a new worker that goes on from the last checkpoint.</source>
        <translation>Démarre un nouveau processus qui repart du dernier point de reprise.</translation>
    </message>
    <message>
        <source>Holds training after this step, or goes on. (Ctrl+Shift+P)</source>
        <translation>Suspend l’entraînement après cette étape, ou le continue. (Ctrl+Maj+P)</translation>
    </message>
    <message>
        <source>Training failed.</source>
        <translation>L’entraînement a échoué.</translation>
    </message>
    <message>
        <source>The training process ended unexpectedly. What it learned since the last checkpoint is lost.</source>
        <translation>Le processus d’entraînement s’est terminé de façon inattendue. Ce qu’il a appris depuis le dernier point de reprise est perdu.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>époque %1 sur %2</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 images/s</translation>
    </message>
    <message>
        <source>measuring...</source>
        <translation>mesure en cours...</translation>
    </message>
    <message>
        <source>Whether the representation collapses: shows the figures</source>
        <translation>Si la représentation s’effondre : montre les chiffres</translation>
    </message>
    <message>
        <source>&amp;Checkpoint Now</source>
        <translation>Point de reprise &amp;maintenant</translation>
    </message>
    <message>
        <source>&amp;Stop After This Step</source>
        <translation>Arrêter après cette é&amp;tape</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Effondrement</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>“%1” is collapsing.</source>
        <translation>« %1 » s’effondre.</translation>
    </message>
    <message>
        <source>Waiting for a worker</source>
        <translation>En attente d’un processus</translation>
    </message>
    <message>
        <source>It is not in the queue. Start it, or add it to the queue, from the Runs page.</source>
        <translation>Elle n’est pas dans la file. Démarrez-la, ou ajoutez-la à la file, depuis la page Exécutions.</translation>
    </message>
    <message>
        <source>Waiting: this run is next</source>
        <translation>En attente : cette exécution est la prochaine</translation>
    </message>
    <message numerus="yes">
        <source>Waiting: %n run(s) are ahead of this one</source>
        <translation>
            <numerusform>En attente : %n exécution est devant</numerusform>
            <numerusform>En attente : %n exécutions sont devant</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation>La file est suspendue.</translation>
    </message>
    <message>
        <source>It starts when its device is free.</source>
        <translation>Elle commence quand son appareil est libre.</translation>
    </message>
    <message>
        <source>No process works on the queue now.</source>
        <translation>Aucun processus ne travaille à la file en ce moment.</translation>
    </message>
</context>
<context>
    <name>byol::ui::NeighboursPanel</name>
    <message>
        <source>Image of the point</source>
        <translation>Image du point</translation>
    </message>
    <message>
        <source>Nearest neighbours in the representation</source>
        <translation>Plus proches voisins dans la représentation</translation>
    </message>
    <message>
        <source>Cosine %1. Press Return to go there.</source>
        <translation>Cosinus %1. Appuyez sur Entrée pour y aller.</translation>
    </message>
    <message>
        <source>Point at the map to see an image.</source>
        <translation>Pointez sur la carte pour voir une image.</translation>
    </message>
    <message>
        <source>Click a point to see its nearest neighbours in the representation.</source>
        <translation>Cliquez sur un point pour voir ses plus proches voisins dans la représentation.</translation>
    </message>
</context>
<context>
    <name>byol::ui::OverTimePanel</name>
    <message>
        <source>Neighbours Kept</source>
        <translation>Voisins gardés</translation>
    </message>
    <message>
        <source>from before</source>
        <translation>du précédent</translation>
    </message>
    <message>
        <source>until the last</source>
        <translation>jusqu’au dernier</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Jaccard with the Checkpoint Before</source>
        <translation>Jaccard avec le point de reprise précédent</translation>
    </message>
    <message>
        <source>Jaccard with the Last</source>
        <translation>Jaccard avec le dernier</translation>
    </message>
    <message>
        <source>Nearest neighbours at each epoch</source>
        <translation>Plus proches voisins à chaque époque</translation>
    </message>
    <message numerus="yes">
        <source>The %n nearest at each checkpoint (Jaccard)</source>
        <translation>
            <numerusform>La plus proche à chaque point de reprise (Jaccard)</numerusform>
            <numerusform>Les %n plus proches à chaque point de reprise (Jaccard)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, image %L2</source>
        <translation>%1, image %L2</translation>
    </message>
    <message>
        <source>unlabelled</source>
        <translation>sans étiquette</translation>
    </message>
</context>
<context>
    <name>byol::ui::PageList</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A run is active.</source>
        <translation>Une exécution est active.</translation>
    </message>
</context>
<context>
    <name>byol::ui::PairsModel</name>
    <message>
        <source>Image %L1</source>
        <translation>Image %L1</translation>
    </message>
    <message>
        <source>Image %L1. Press Return to look at it.</source>
        <translation>Image %L1. Appuyez sur Entrée pour la regarder.</translation>
    </message>
</context>
<context>
    <name>byol::ui::ParallelPlot</name>
    <message>
        <source>Settings and results as parallel coordinates</source>
        <translation>Réglages et résultats en coordonnées parallèles</translation>
    </message>
    <message>
        <source>Choose at least two axes.</source>
        <translation>Choisissez au moins deux axes.</translation>
    </message>
</context>
<context>
    <name>byol::ui::PlotHeader</name>
    <message>
        <source>Show all of %1</source>
        <translation>Tout afficher de %1</translation>
    </message>
    <message>
        <source>Show all data and follow it (Home)</source>
        <translation>Afficher toutes les données et les suivre (Origine)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>byol::ui::PlotTools</name>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What the horizontal axis counts (Alt+X)</source>
        <translation>Ce que compte l’axe horizontal (Alt+X)</translation>
    </message>
    <message>
        <source>&amp;X axis:</source>
        <translation>Axe &amp;X :</translation>
    </message>
    <message>
        <source>How much the thick curves are smoothed; the raw ones stay behind them (Alt+M)</source>
        <translation>À quel point les courbes épaisses sont lissées ; les brutes restent derrière (Alt+M)</translation>
    </message>
    <message>
        <source>S&amp;moothing:</source>
        <translation>&amp;Lissage :</translation>
    </message>
    <message>
        <source>&amp;Log loss</source>
        <translation>Perte &amp;log.</translation>
    </message>
    <message>
        <source>Draws the loss on a logarithmic axis (Alt+L)</source>
        <translation>Trace la perte sur un axe logarithmique (Alt+L)</translation>
    </message>
    <message>
        <source>Clip &amp;outliers</source>
        <translation>Sans val. &amp;aberrantes</translation>
    </message>
    <message>
        <source>Fits the vertical axes to all but single values far from the rest (Alt+O)</source>
        <translation>Ajuste les axes verticaux à tout sauf des valeurs isolées loin du reste (Alt+O)</translation>
    </message>
    <message>
        <source>&amp;Group seeds</source>
        <translation>&amp;Grouper les graines</translation>
    </message>
    <message>
        <source>Draws runs that differ only in their seed as their mean, with a band of one standard deviation (Alt+G)</source>
        <translation>Trace les exécutions qui ne diffèrent que par leur graine comme leur moyenne, avec une bande d’un écart type (Alt+G)</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Suivre</translation>
    </message>
    <message>
        <source>Keeps the newest points in view. Zooming or moving a plot switches it off (Alt+F)</source>
        <translation>Garde les points les plus récents en vue. Agrandir ou déplacer un graphique l’arrête (Alt+F)</translation>
    </message>
</context>
<context>
    <name>byol::ui::PolicyEditor</name>
    <message>
        <source>View 1</source>
        <translation>Vue 1</translation>
    </message>
    <message>
        <source>View 2</source>
        <translation>Vue 2</translation>
    </message>
    <message>
        <source>Both Views</source>
        <translation>Les deux vues</translation>
    </message>
</context>
<context>
    <name>byol::ui::PreflightPanel</name>
    <message>
        <source>about %1 days</source>
        <translation>environ %1 jours</translation>
    </message>
    <message>
        <source>about %1 hours</source>
        <translation>environ %1 heures</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>environ %n minute</numerusform>
            <numerusform>environ %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory: not known on this device</source>
        <translation>Mémoire : inconnue sur cet appareil</translation>
    </message>
    <message>
        <source>Memory: %1 GB of %2 GB free</source>
        <translation>Mémoire : %1 Go sur %2 Go libres</translation>
    </message>
    <message>
        <source>Memory: %1 GB</source>
        <translation>Mémoire : %1 Go</translation>
    </message>
    <message>
        <source>Speed: %1 images/s</source>
        <translation>Vitesse : %1 images/s</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Durée : %1</translation>
    </message>
    <message>
        <source>Time: not known without the dataset</source>
        <translation>Durée : inconnue sans le jeu de données</translation>
    </message>
    <message>
        <source>Largest batch: about %1</source>
        <translation>Plus grand lot : environ %1</translation>
    </message>
    <message>
        <source>These are the figures of other settings.</source>
        <translation>Ces chiffres sont ceux d’autres réglages.</translation>
    </message>
    <message>
        <source>Measure what this run would take on this machine.</source>
        <translation>Mesurer ce que cette exécution demanderait sur cette machine.</translation>
    </message>
    <message>
        <source>Measuring was cancelled.</source>
        <translation>La mesure a été annulée.</translation>
    </message>
    <message>
        <source>The settings cannot be written into the temporary folder: %1</source>
        <translation>Les réglages ne peuvent pas être écrits dans le dossier temporaire : %1</translation>
    </message>
    <message>
        <source>Measuring for up to 15 seconds...</source>
        <translation>Mesure pendant 15 secondes au plus...</translation>
    </message>
    <message>
        <source>The engine gave no figures.</source>
        <translation>Le moteur de calcul n’a donné aucun chiffre.</translation>
    </message>
    <message>
        <source>&amp;Cancel Measuring</source>
        <translation>&amp;Annuler la mesure</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Mesurer</translation>
    </message>
    <message>
        <source>End the measuring</source>
        <translation>Terminer la mesure</translation>
    </message>
    <message>
        <source>Train a few steps with these settings: speed, memory, time and the largest batch that fits, within 15 seconds</source>
        <translation>Entraîner quelques étapes avec ces réglages : vitesse, mémoire, durée et plus grand lot possible, en 15 secondes</translation>
    </message>
    <message>
        <source>A batch of %L1 needs %2 GB more than is free; the run would end for want of memory.</source>
        <translation>Un lot de %L1 demande %2 Go de plus que ce qui est libre ; l’exécution s’arrêterait faute de mémoire.</translation>
    </message>
    <message>
        <source>No CUDA device. On this CPU one epoch takes %1.</source>
        <translation>Pas d’appareil CUDA. Sur ce CPU une époque prend %1.</translation>
    </message>
    <message>
        <source>Try a Batch of %L1</source>
        <translation>Essayer un lot de %L1</translation>
    </message>
</context>
<context>
    <name>byol::ui::PresetBox</name>
    <message>
        <source>&amp;Save Preset...</source>
        <translation>&amp;Enregistrer le modèle...</translation>
    </message>
    <message>
        <source>&amp;Delete Preset</source>
        <translation>&amp;Supprimer le modèle</translation>
    </message>
    <message>
        <source>Save the settings as a preset of your own (Ctrl+S)</source>
        <translation>Enregistrer les réglages comme modèle à vous (Ctrl+S)</translation>
    </message>
    <message>
        <source>Delete this preset of your own</source>
        <translation>Supprimer ce modèle à vous</translation>
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation>&amp;Modèle :</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>Every setting as the program would have it</source>
        <translation>Chaque réglage comme le programme le propose</translation>
    </message>
    <message>
        <source>Your own preset</source>
        <translation>Votre propre modèle</translation>
    </message>
    <message>
        <source>Settings of “%1”</source>
        <translation>Réglages de « %1 »</translation>
    </message>
    <message>
        <source>The preset cannot be used.</source>
        <translation>Le modèle ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a preset.</source>
        <translation>« %1 » ne peut pas être le nom d’un modèle.</translation>
    </message>
    <message>
        <source>Use a name without a slash, that does not begin with a dot.</source>
        <translation>Prenez un nom sans barre oblique, qui ne commence pas par un point.</translation>
    </message>
    <message>
        <source>The preset could not be saved.</source>
        <translation>Le modèle n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>The preset could not be deleted.</source>
        <translation>Le modèle n’a pas pu être supprimé.</translation>
    </message>
</context>
<context>
    <name>byol::ui::ProblemsPanel</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Problems of this session</source>
        <translation>Problèmes de cette session</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Nothing went wrong so far.</source>
        <translation>Rien n’a mal tourné jusqu’ici.</translation>
    </message>
    <message>
        <source>Show Again</source>
        <translation>Afficher à nouveau</translation>
    </message>
</context>
<context>
    <name>byol::ui::ProtocolForm</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, raw pixels</source>
        <translation>%1, pixels bruts</translation>
    </message>
    <message>
        <source>The run&apos;s dataset has no labels to score against. Transfer scores the encoder on one that has.</source>
        <translation>Le jeu de données de l’exécution n’a pas d’étiquettes pour évaluer. Un transfert évalue l’encodeur sur un jeu qui en a.</translation>
    </message>
    <message>
        <source>Choose the dataset to transfer to.</source>
        <translation>Choisissez le jeu de données vers lequel transférer.</translation>
    </message>
    <message>
        <source>Shares of the labels are percentages above 0 and up to 100: 1, 10.</source>
        <translation>Les parts d’étiquettes sont des pourcentages au-dessus de 0 et jusqu’à 100 : 1, 10.</translation>
    </message>
    <message>
        <source>Choose a checkpoint.</source>
        <translation>Choisissez un point de reprise.</translation>
    </message>
    <message>
        <source>Fine-tuning begins at a trained checkpoint; the untrained encoder is its baseline.</source>
        <translation>L’affinage part d’un point de reprise entraîné ; l’encodeur non entraîné est sa référence.</translation>
    </message>
    <message>
        <source>An evaluation needs a checkpoint; the run writes its first one after an epoch.</source>
        <translation>Une évaluation exige un point de reprise ; l’exécution écrit le premier après une époque.</translation>
    </message>
    <message>
        <source>Linear Classifier</source>
        <translation>Classifieur linéaire</translation>
    </message>
    <message>
        <source>Logistic Regression</source>
        <translation>Régression logistique</translation>
    </message>
    <message>
        <source>Semi-Supervised</source>
        <translation>Semi-supervisé</translation>
    </message>
    <message>
        <source>Fine-Tuning</source>
        <translation>Affinage</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>kNN</source>
        <translation>kNN</translation>
    </message>
    <message>
        <source>One linear layer learns on the frozen representation: the figure that papers report.</source>
        <translation>Une couche linéaire apprend sur la représentation gelée : le chiffre que donnent les articles.</translation>
    </message>
    <message>
        <source>Logistic regression on the frozen representation, fitted to its optimum.</source>
        <translation>Régression logistique sur la représentation gelée, ajustée à son optimum.</translation>
    </message>
    <message>
        <source>All layers learn from a share of the labels, beside a network from scratch.</source>
        <translation>Toutes les couches apprennent d’une part des étiquettes, à côté d’un réseau partant de zéro.</translation>
    </message>
    <message>
        <source>All layers learn from all labels, beginning at the checkpoint.</source>
        <translation>Toutes les couches apprennent de toutes les étiquettes, à partir du point de reprise.</translation>
    </message>
    <message>
        <source>Scores the representation on another dataset than it was pretrained on.</source>
        <translation>Évalue la représentation sur un autre jeu de données que celui du préentraînement.</translation>
    </message>
    <message>
        <source>The nearest training images vote for the class. Nothing is trained; takes seconds.</source>
        <translation>Les images d’entraînement les plus proches votent pour la classe. Rien n’est entraîné ; prend quelques secondes.</translation>
    </message>
    <message>
        <source>last checkpoint</source>
        <translation>dernier point de reprise</translation>
    </message>
    <message>
        <source>best checkpoint</source>
        <translation>meilleur point de reprise</translation>
    </message>
    <message>
        <source>untrained encoder</source>
        <translation>encodeur non entraîné</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>étape %1</translation>
    </message>
    <message>
        <source>&amp;Method:</source>
        <translation>&amp;Méthode :</translation>
    </message>
    <message>
        <source>What is scored; several are scored one after the other</source>
        <translation>Ce qui est évalué ; plusieurs le sont l’un après l’autre</translation>
    </message>
    <message>
        <source>&amp;Checkpoints:</source>
        <translation>&amp;Points de reprise :</translation>
    </message>
    <message>
        <source>Repeats it with so many seeds and tells the mean with its 95 % interval</source>
        <translation>Le répète avec tant de graines et donne la moyenne et son intervalle à 95 %</translation>
    </message>
    <message>
        <source>&amp;Seeds:</source>
        <translation>&amp;Graines :</translation>
    </message>
    <message>
        <source>E&amp;valuate</source>
        <translation>É&amp;valuer</translation>
    </message>
    <message>
        <source>Evaluate in the background; training goes on meanwhile (Ctrl+Return)</source>
        <translation>Évaluer en arrière-plan ; l’entraînement continue (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encodeur</translation>
    </message>
    <message>
        <source>Raw pixels</source>
        <translation>Pixels bruts</translation>
    </message>
    <message>
        <source>Raw pixels show what the encoder added at all</source>
        <translation>Les pixels bruts montrent ce que l’encodeur ajoute</translation>
    </message>
    <message>
        <source>&amp;Features:</source>
        <translation>&amp;Caractéristiques :</translation>
    </message>
    <message>
        <source>&amp;Baselines</source>
        <translation>&amp;Références</translation>
    </message>
    <message>
        <source>A folder of images, one folder a class</source>
        <translation>Un dossier d’images, un dossier par classe</translation>
    </message>
    <message>
        <source>&amp;Dataset:</source>
        <translation>&amp;Jeu de données :</translation>
    </message>
    <message>
        <source>B&amp;rowse...</source>
        <translation>Pa&amp;rcourir...</translation>
    </message>
    <message>
        <source>&amp;Protocol:</source>
        <translation>&amp;Protocole :</translation>
    </message>
    <message>
        <source>Top-1</source>
        <translation>Top-1</translation>
    </message>
    <message>
        <source>Mean per class</source>
        <translation>Moyenne par classe</translation>
    </message>
    <message>
        <source>Me&amp;tric:</source>
        <translation>Mé&amp;trique :</translation>
    </message>
    <message>
        <source>&amp;Neighbours:</source>
        <translation>&amp;Voisins :</translation>
    </message>
    <message>
        <source>T&amp;emperature:</source>
        <translation>T&amp;empérature :</translation>
    </message>
    <message>
        <source>E&amp;pochs:</source>
        <translation>É&amp;poques :</translation>
    </message>
    <message>
        <source>Random cr&amp;ops</source>
        <translation>Re&amp;cadrages aléatoires</translation>
    </message>
    <message>
        <source>Learn on random crops and flips, as published figures do; slower</source>
        <translation>Apprendre sur des recadrages et miroirs aléatoires, comme les chiffres publiés ; plus lent</translation>
    </message>
    <message>
        <source>&amp;Penalties tried:</source>
        <translation>Pénalités &amp;essayées :</translation>
    </message>
    <message>
        <source>Percentages of the labels, one evaluation each</source>
        <translation>Pourcentages des étiquettes, une évaluation chacun</translation>
    </message>
    <message>
        <source>&amp;Labels in %:</source>
        <translation>&amp;Étiquettes en % :</translation>
    </message>
    <message>
        <source>Batch si&amp;ze:</source>
        <translation>&amp;Taille de lot :</translation>
    </message>
    <message>
        <source>With few labelled images 32 teaches more than 1024</source>
        <translation>Avec peu d’images étiquetées, 32 enseigne plus que 1024</translation>
    </message>
    <message>
        <source>E&amp;pochs tried:</source>
        <translation>É&amp;poques essayées :</translation>
    </message>
    <message>
        <source>Learning r&amp;ates tried:</source>
        <translation>T&amp;aux d’apprentissage essayés :</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Meilleur</translation>
    </message>
    <message>
        <source>Untrained</source>
        <translation>Non entraîné</translation>
    </message>
    <message>
        <source>Epoch %1 (best)</source>
        <translation>Époque %1 (meilleure)</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Époque %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message numerus="yes">
        <source>%n checkpoint(s)</source>
        <translation>
            <numerusform>%n point de reprise</numerusform>
            <numerusform>%n points de reprise</numerusform>
        </translation>
    </message>
    <message>
        <source>Checkpoints: %1</source>
        <translation>Points de reprise : %1</translation>
    </message>
    <message>
        <source>Also the same network from scratch, and the untrained encoder</source>
        <translation>Aussi le même réseau partant de zéro, et l’encodeur non entraîné</translation>
    </message>
    <message>
        <source>Also the untrained encoder and raw pixels, where they were not scored yet</source>
        <translation>Aussi l’encodeur non entraîné et les pixels bruts, là où ils ne sont pas encore évalués</translation>
    </message>
    <message>
        <source>Choose a Dataset</source>
        <translation>Choisir un jeu de données</translation>
    </message>
</context>
<context>
    <name>byol::ui::QueueModel</name>
    <message>
        <source>As in the Settings</source>
        <translation>Comme dans les réglages</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>GPU %1</source>
        <translation>GPU %1</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
</context>
<context>
    <name>byol::ui::QueuePanel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove from Queue</source>
        <translation>Retirer de la file</translation>
    </message>
    <message>
        <source>Pause Queue</source>
        <translation>Suspendre la file</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Show or hide the queue</source>
        <translation>Afficher ou masquer la file d’attente</translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n exécution</numerusform>
            <numerusform>%n exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, paused: what trains goes on, nothing new begins</source>
        <translation>%1, suspendue : ce qui s’entraîne continue, rien ne commence</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, suspendue</translation>
    </message>
    <message>
        <source>%1, not being worked on</source>
        <translation>%1, personne n’y travaille</translation>
    </message>
    <message>
        <source>Continue Queue</source>
        <translation>Continuer la file</translation>
    </message>
    <message>
        <source>Train the runs of the queue one after the other on each device</source>
        <translation>Entraîner les exécutions de la file l’une après l’autre sur chaque appareil</translation>
    </message>
    <message>
        <source>Begin no further run; what trains goes on</source>
        <translation>Ne plus commencer d’exécution ; ce qui s’entraîne continue</translation>
    </message>
</context>
<context>
    <name>byol::ui::ReportExport</name>
    <message>
        <source>Comparison of Runs</source>
        <translation>Comparaison d’exécutions</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>PDF pages (*.pdf)</source>
        <translation>Pages PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The report was not written.</source>
        <translation>Le rapport n’a pas été écrit.</translation>
    </message>
    <message>
        <source>The file name of a report ends with .html or .pdf.</source>
        <translation>Le nom de fichier d’un rapport finit par .html ou .pdf.</translation>
    </message>
    <message>
        <source>The citation was not copied.</source>
        <translation>La citation n’a pas été copiée.</translation>
    </message>
    <message>
        <source>The method paragraph and BibTeX are on the clipboard.</source>
        <translation>Le paragraphe de méthode et le BibTeX sont dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The report was written to “%1”.</source>
        <translation>Le rapport a été écrit dans « %1 ».</translation>
    </message>
</context>
<context>
    <name>byol::ui::RepresentationsView</name>
    <message>
        <source>Computing the representations of each run and comparing them</source>
        <translation>Calcul des représentations de chaque exécution et comparaison</translation>
    </message>
    <message>
        <source>The comparison goes on</source>
        <translation>La comparaison continue</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The representations could not be compared.</source>
        <translation>Les représentations n’ont pas pu être comparées.</translation>
    </message>
    <message>
        <source>Similarity (CKA)</source>
        <translation>Ressemblance (CKA)</translation>
    </message>
    <message>
        <source>CKA</source>
        <translation>CKA</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Compare Again</source>
        <translation>Comparer à nouveau</translation>
    </message>
    <message>
        <source>There are newer checkpoints than those that were compared.</source>
        <translation>Il y a des points de reprise plus récents que ceux qui ont été comparés.</translation>
    </message>
    <message>
        <source>Images Seen Most Differently</source>
        <translation>Images vues le plus différemment</translation>
    </message>
    <message>
        <source>Images whose neighbourhoods differ most</source>
        <translation>Images dont les voisinages diffèrent le plus</translation>
    </message>
    <message>
        <source>Each run needs a checkpoint</source>
        <translation>Chaque exécution a besoin d’un point de reprise</translation>
    </message>
    <message>
        <source>Representations are compared as the newest checkpoint of each run makes them.</source>
        <translation>Les représentations sont comparées telles que les donne le point de reprise le plus récent de chaque exécution.</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Pas encore comparées</translation>
    </message>
    <message>
        <source>Computes what each encoder makes of the same images. It takes about a minute and does not stop training.</source>
        <translation>Calcule ce que chaque encodeur fait des mêmes images. Cela prend environ une minute et n’arrête pas l’entraînement.</translation>
    </message>
    <message>
        <source>Compare Representations</source>
        <translation>Comparer les représentations</translation>
    </message>
    <message numerus="yes">
        <source>Linear CKA of the newest checkpoints over %Ln image(s). 1: the same up to rotation and scale.</source>
        <translation>
            <numerusform>CKA linéaire des points de reprise les plus récents sur %Ln image. 1 : égales à une rotation et une échelle près.</numerusform>
            <numerusform>CKA linéaire des points de reprise les plus récents sur %Ln images. 1 : égales à une rotation et une échelle près.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 share %3 % of an image&apos;s neighbours on average.</source>
        <translation>%1 et %2 partagent %3 % des voisins d’une image en moyenne.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Partagés</translation>
    </message>
    <message>
        <source>Image %L1</source>
        <translation>Image %L1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>byol::ui::ResultTable</name>
    <message>
        <source>Sin&amp;gle seeds</source>
        <translation>&amp;Graines seules</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>E&amp;xport Table...</source>
        <translation>E&amp;xporter le tableau...</translation>
    </message>
    <message>
        <source>Write every row as comma-separated values</source>
        <translation>Écrire chaque ligne en valeurs séparées par des virgules</translation>
    </message>
    <message>
        <source>Show each seed beside the mean over seeds</source>
        <translation>Afficher chaque graine à côté de la moyenne</translation>
    </message>
    <message>
        <source>Export Table</source>
        <translation>Exporter le tableau</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>« %1 » n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>&amp;Copy as Tab-Separated Text</source>
        <translation>Copier en texte à &amp;tabulations</translation>
    </message>
    <message>
        <source>&amp;Export Table...</source>
        <translation>&amp;Exporter le tableau...</translation>
    </message>
</context>
<context>
    <name>byol::ui::ResultsScatter</name>
    <message>
        <source>Runs as points over two settings or results</source>
        <translation>Exécutions comme points sur deux réglages ou résultats</translation>
    </message>
</context>
<context>
    <name>byol::ui::ResultsView</name>
    <message>
        <source>Settings and Results</source>
        <translation>Réglages et résultats</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Axes</translation>
    </message>
    <message>
        <source>Which settings and results are drawn</source>
        <translation>Quels réglages et résultats sont tracés</translation>
    </message>
    <message>
        <source>&amp;Across:</source>
        <translation>&amp;Horizontal :</translation>
    </message>
    <message>
        <source>&amp;Up:</source>
        <translation>&amp;Vertical :</translation>
    </message>
    <message>
        <source>&amp;Colour by:</source>
        <translation>&amp;Colorer selon :</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Those That Differ</source>
        <translation>Ceux qui diffèrent</translation>
    </message>
    <message>
        <source>Other Settings</source>
        <translation>Autres réglages</translation>
    </message>
</context>
<context>
    <name>byol::ui::RunActions</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a command, %2 its key: &quot;Rename (F2)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open in &amp;Monitor</source>
        <translation>Ouvrir dans &amp;Suivre</translation>
    </message>
    <message>
        <source>Resume &amp;Training</source>
        <translation>Reprendre l’&amp;entraînement</translation>
    </message>
    <message>
        <source>Add to &amp;Queue</source>
        <translation>Ajouter à la &amp;file</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>Clone &amp;Settings</source>
        <translation>Cloner les &amp;réglages</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>St&amp;ar</source>
        <translation>Donner une é&amp;toile</translation>
    </message>
    <message>
        <source>Edit Ta&amp;gs...</source>
        <translation>Modifier les éti&amp;quettes...</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>Ouvrir le d&amp;ossier</translation>
    </message>
    <message>
        <source>&amp;Move to Trash</source>
        <translation>&amp;Mettre à la corbeille</translation>
    </message>
    <message>
        <source>&amp;Undo Move to Trash</source>
        <translation>&amp;Annuler la mise à la corbeille</translation>
    </message>
    <message>
        <source>Remove St&amp;ar</source>
        <translation>Ôter l’é&amp;toile</translation>
    </message>
    <message>
        <source>The training could not be resumed.</source>
        <translation>L’entraînement n’a pas pu reprendre.</translation>
    </message>
    <message>
        <source>A new worker takes the run on from its last checkpoint.</source>
        <translation>Un nouveau processus reprend l’exécution à son dernier point de reprise.</translation>
    </message>
    <message>
        <source>The run&apos;s settings could not be read.</source>
        <translation>Les réglages de l’exécution n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>“%1” was made with the same settings.</source>
        <translation>« %1 » a été créée avec les mêmes réglages.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Add to Queue</source>
        <translation>Ajouter à la file</translation>
    </message>
    <message>
        <source>The run could not be duplicated.</source>
        <translation>L’exécution n’a pas pu être dupliquée.</translation>
    </message>
    <message>
        <source>The run could not be renamed.</source>
        <translation>L’exécution n’a pas pu être renommée.</translation>
    </message>
    <message>
        <source>The run could not be moved to the trash.</source>
        <translation>L’exécution n’a pas pu être mise à la corbeille.</translation>
    </message>
    <message>
        <source>“%1” was moved to the trash.</source>
        <translation>« %1 » a été mise à la corbeille.</translation>
    </message>
    <message numerus="yes">
        <source>%n runs were moved to the trash.</source>
        <translation>
            <numerusform>%n exécution a été mise à la corbeille.</numerusform>
            <numerusform>%n exécutions ont été mises à la corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The run could not be brought back.</source>
        <translation>L’exécution n’a pas pu être récupérée.</translation>
    </message>
</context>
<context>
    <name>byol::ui::RunChips</name>
    <message>
        <source>Compared runs</source>
        <translation>Exécutions comparées</translation>
    </message>
    <message>
        <source>The runs and the line that each is drawn with. Del takes a run out.</source>
        <translation>Les exécutions et la ligne avec laquelle chacune est tracée. Suppr en retire une.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number of a run, its name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>byol::ui::RunControl</name>
    <message>
        <source>The run could not be told.</source>
        <translation>L’exécution n’a pas pu être avertie.</translation>
    </message>
    <message>
        <source>The run could not be resumed.</source>
        <translation>L’exécution n’a pas pu reprendre.</translation>
    </message>
    <message>
        <source>A new worker takes the run on from its last checkpoint.</source>
        <translation>Un nouveau processus reprend l’exécution à son dernier point de reprise.</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompue</translation>
    </message>
</context>
<context>
    <name>byol::ui::RunLegend</name>
    <message>
        <source>Show Only &amp;This Run</source>
        <translation>N’afficher que &amp;cette exécution</translation>
    </message>
    <message>
        <source>Takes the other runs out of the plots (Alt+T)</source>
        <translation>Retire les autres exécutions des graphiques (Alt+T)</translation>
    </message>
</context>
<context>
    <name>byol::ui::RunNotices</name>
    <message>
        <source>“%1” ran out of memory. Training stopped at step %2.</source>
        <translation>« %1 » a manqué de mémoire. L’entraînement s’est arrêté à l’étape %2.</translation>
    </message>
    <message>
        <source>The loss of “%1” became NaN near step %2.</source>
        <translation>La perte de « %1 » est devenue NaN près de l’étape %2.</translation>
    </message>
    <message>
        <source>“%1” was stopped at step %2: its representation collapses.</source>
        <translation>« %1 » a été arrêtée à l’étape %2 : sa représentation s’effondre.</translation>
    </message>
    <message>
        <source>“%1” stopped at step %2: the disk is full or cannot be written.</source>
        <translation>« %1 » s’est arrêtée à l’étape %2 : le disque est plein ou ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>“%1” failed.</source>
        <translation>« %1 » a échoué.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Change Settings</source>
        <translation>Changer les réglages</translation>
    </message>
    <message>
        <source>Open Log</source>
        <translation>Ouvrir le journal</translation>
    </message>
    <message>
        <source>The training process of “%1” ended unexpectedly. It can go on from its last checkpoint.</source>
        <translation>Le processus d’entraînement de « %1 » s’est terminé de façon inattendue. Il peut repartir de son dernier point de reprise.</translation>
    </message>
    <message>
        <source>“%1” is finished.</source>
        <translation>« %1 » est terminée.</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
</context>
<context>
    <name>byol::ui::RunStarter</name>
    <message>
        <source>The run could not be created.</source>
        <translation>L’exécution n’a pas pu être créée.</translation>
    </message>
    <message>
        <source>The training could not be started.</source>
        <translation>L’entraînement n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>Not every run could be added to the queue.</source>
        <translation>Toutes les exécutions n’ont pas pu être ajoutées à la file.</translation>
    </message>
    <message>
        <source>The queue could not be started.</source>
        <translation>La file n’a pas pu démarrer.</translation>
    </message>
</context>
<context>
    <name>byol::ui::RunTable</name>
    <message>
        <source>%1 ★</source>
        <comment>the best of a row</comment>
        <translation>%1 ★</translation>
    </message>
    <message>
        <source>Best of these runs</source>
        <translation>Meilleure de ces exécutions</translation>
    </message>
</context>
<context>
    <name>byol::ui::RunsModel</name>
    <message>
        <source>Starred</source>
        <translation>Avec étoile</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>Sans étoile</translation>
    </message>
    <message>
        <source>Loss from %1 to %2</source>
        <translation>Perte de %1 à %2</translation>
    </message>
</context>
<context>
    <name>byol::ui::RunsPage</name>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>New Run</source>
        <translation>Nouvelle exécution</translation>
    </message>
    <message>
        <source>Choose data and settings for a new run (Ctrl+N)</source>
        <translation>Choisir données et réglages d’une nouvelle exécution (Ctrl+N)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No run matches “%1”</source>
        <translation>Aucune exécution ne correspond à « %1 »</translation>
    </message>
    <message>
        <source>Every word of the filter must match.</source>
        <translation>Chaque mot du filtre doit correspondre.</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Pas encore d’exécution</translation>
    </message>
    <message>
        <source>Reading the runs...</source>
        <translation>Lecture des exécutions...</translation>
    </message>
    <message>
        <source>The demo could not be started.</source>
        <translation>La démonstration n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Export Table...</source>
        <translation>Exporter le tableau...</translation>
    </message>
    <message>
        <source>Copy Rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Show Trash...</source>
        <translation>Afficher la corbeille...</translation>
    </message>
    <message>
        <source>One row a run</source>
        <translation>Une ligne par exécution</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>Parallèles</translation>
    </message>
    <message>
        <source>One line a run across settings and results; drag along an axis to choose</source>
        <translation>Une ligne par exécution à travers réglages et résultats ; glissez le long d’un axe pour choisir</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>Nuage</translation>
    </message>
    <message>
        <source>One point a run, any two settings or results</source>
        <translation>Un point par exécution, deux réglages ou résultats quelconques</translation>
    </message>
    <message numerus="yes">
        <source>%n runs were added to the queue.</source>
        <translation>
            <numerusform>%n exécution a été ajoutée à la file.</numerusform>
            <numerusform>%n exécutions ont été ajoutées à la file.</numerusform>
        </translation>
    </message>
    <message>
        <source>A run is one pretraining with its settings and results.
The demo trains a small network on Fashion-MNIST, which takes a few minutes.</source>
        <translation>Une exécution est un préentraînement avec ses réglages et ses résultats.
La démonstration entraîne un petit réseau sur Fashion-MNIST, ce qui prend quelques minutes.</translation>
    </message>
    <message>
        <source>Try the Demo</source>
        <translation>Essayer la démonstration</translation>
    </message>
    <message>
        <source>The images of the demo, Fashion-MNIST, are not on this computer yet.</source>
        <translation>Les images de la démonstration, Fashion-MNIST, ne sont pas encore sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Get Datasets</source>
        <translation>Obtenir des jeux de données</translation>
    </message>
    <message>
        <source>Export Table</source>
        <translation>Exporter le tableau</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>The table was written to %1.</source>
        <translation>Le tableau a été écrit dans %1.</translation>
    </message>
    <message>
        <source>The table could not be written.</source>
        <translation>Le tableau n’a pas pu être écrit.</translation>
    </message>
</context>
<context>
    <name>byol::ui::RunsTable</name>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Add Last Value</source>
        <translation>Ajouter la dernière valeur</translation>
    </message>
    <message>
        <source>Add Best Value</source>
        <translation>Ajouter la meilleure valeur</translation>
    </message>
    <message>
        <source>Add Value at Epoch...</source>
        <translation>Ajouter une valeur à l’époque...</translation>
    </message>
    <message>
        <source>Add Setting</source>
        <translation>Ajouter un réglage</translation>
    </message>
</context>
<context>
    <name>byol::ui::ScatterView</name>
    <message>
        <source>Map of the representations</source>
        <translation>Carte des représentations</translation>
    </message>
    <message>
        <source>Left and Right choose a point, plus and minus zoom, Home shows all. V moves the map, L draws a lasso, B a box; Ctrl+A selects every point, Esc none.</source>
        <translation>Gauche et Droite choisissent un point, plus et moins changent l’échelle, Origine montre tout. V déplace la carte, L dessine un lasso, B un cadre ; Ctrl+A choisit tous les points, Échap aucun.</translation>
    </message>
</context>
<context>
    <name>byol::ui::SchedulePanel</name>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Target decay</source>
        <translation>Inertie du réseau cible</translation>
    </message>
    <message>
        <source>τ</source>
        <extracomment>The Greek letter of the moving average&apos;s decay.</extracomment>
        <translation>τ</translation>
    </message>
    <message>
        <source>step</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>%L1 steps, %L2 in each epoch.</source>
        <translation>%L1 étapes, %L2 par époque.</translation>
    </message>
    <message>
        <source>%1 Drawn for %L2 images until the dataset is known.</source>
        <translation>%1 Tracé pour %L2 images tant que le jeu de données est inconnu.</translation>
    </message>
</context>
<context>
    <name>byol::ui::SelectionModel</name>
    <message>
        <source>unlabelled</source>
        <translation>sans étiquette</translation>
    </message>
    <message>
        <source>%1, image %L2</source>
        <translation>%1, image %L2</translation>
    </message>
</context>
<context>
    <name>byol::ui::SelectionPanel</name>
    <message>
        <source>unlabelled</source>
        <translation>sans étiquette</translation>
    </message>
    <message>
        <source>others %L1</source>
        <translation>autres %L1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export List...</source>
        <translation>Exporter la liste...</translation>
    </message>
    <message>
        <source>Copy Images...</source>
        <translation>Copier les images...</translation>
    </message>
    <message>
        <source>Images of the selected points</source>
        <translation>Images des points sélectionnés</translation>
    </message>
    <message>
        <source>Progress of copying the images</source>
        <translation>Avancement de la copie des images</translation>
    </message>
    <message>
        <source>Writes indices, labels, coordinates and files of these images as CSV.</source>
        <translation>Écrit indices, étiquettes, coordonnées et fichiers de ces images en CSV.</translation>
    </message>
    <message>
        <source>Copies these images into a new folder. Nothing is overwritten.</source>
        <translation>Copie ces images dans un nouveau dossier. Rien n’est écrasé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Rien n’est sélectionné</translation>
    </message>
    <message>
        <source>Draw around points with the lasso (L) or a box (B), or press Ctrl+A on the map.</source>
        <translation>Dessinez autour de points avec le lasso (L) ou un cadre (B), ou appuyez sur Ctrl+A sur la carte.</translation>
    </message>
    <message>
        <source>Export List</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>sélection</translation>
    </message>
    <message>
        <source>Copy Images into a New Folder</source>
        <translation>Copier les images dans un nouveau dossier</translation>
    </message>
    <message>
        <source>New folder:</source>
        <translation>Nouveau dossier :</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>selected images</source>
        <translation>images sélectionnées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) written to “%1”.</source>
        <translation>
            <numerusform>%Ln ligne écrite dans « %1 ».</numerusform>
            <numerusform>%Ln lignes écrites dans « %1 ».</numerusform>
        </translation>
    </message>
    <message>
        <source>The list was not written.</source>
        <translation>La liste n’a pas été écrite.</translation>
    </message>
    <message>
        <source>The images were not copied.</source>
        <translation>Les images n’ont pas été copiées.</translation>
    </message>
    <message>
        <source>The run&apos;s images could not be opened.</source>
        <translation>Les images de l’exécution n’ont pas pu être ouvertes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) copied to “%1”.</source>
        <translation>
            <numerusform>%Ln image copiée dans « %1 ».</numerusform>
            <numerusform>%Ln images copiées dans « %1 ».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byol::ui::SeriesPlot</name>
    <message>
        <source>No data yet</source>
        <translation>Pas encore de données</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>%1 %2 at %3, falling</source>
        <comment>Loss 0.41 at step 370, falling</comment>
        <translation>%1 %2 à %3, en baisse</translation>
    </message>
    <message>
        <source>%1 %2 at %3, rising</source>
        <translation>%1 %2 à %3, en hausse</translation>
    </message>
    <message>
        <source>%1 %2 at %3, steady</source>
        <translation>%1 %2 à %3, stable</translation>
    </message>
    <message>
        <source>%1 %2 at %3</source>
        <comment>Loss 0.41 at step 370</comment>
        <translation>%1 %2 à %3</translation>
    </message>
</context>
<context>
    <name>byol::ui::StatusStrip</name>
    <message>
        <source>Progress of the run</source>
        <translation>Avancement de l’exécution</translation>
    </message>
    <message>
        <source>Show this run on Monitor</source>
        <translation>Afficher cette exécution dans Suivre</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) active</source>
        <translation>
            <numerusform>%n exécution active</numerusform>
            <numerusform>%n exécutions actives</numerusform>
        </translation>
    </message>
    <message>
        <source>No run is active.</source>
        <translation>Aucune exécution n’est active.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>State and name of a run: &quot;Running cifar-small&quot;</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>epoch %1/%2</source>
        <translation>époque %1/%2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>measuring...</source>
        <translation>mesure en cours...</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 images/s</translation>
    </message>
    <message>
        <source>Show the problems (F12)</source>
        <translation>Afficher les problèmes (F12)</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) queued</source>
        <translation>
            <numerusform>%n exécution en file</numerusform>
            <numerusform>%n exécutions en file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byol::ui::SweepDialog</name>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Balayage</translation>
    </message>
    <message>
        <source>Queue many runs that share the settings on the page, except for those listed here.</source>
        <translation>Mettre en file de nombreuses exécutions qui partagent les réglages de la page, sauf ceux indiqués ici.</translation>
    </message>
    <message>
        <source>&amp;Add Setting</source>
        <translation>&amp;Ajouter un réglage</translation>
    </message>
    <message>
        <source>Vary one more setting</source>
        <translation>Faire varier un réglage de plus</translation>
    </message>
    <message>
        <source>What the name of each run begins with</source>
        <translation>Ce par quoi commence le nom de chaque exécution</translation>
    </message>
    <message>
        <source>Repeat each run with these seeds: “1, 2, 3” or “1-5”</source>
        <translation>Répéter chaque exécution avec ces graines : « 1, 2, 3 » ou « 1-5 »</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Comme dans les réglages</translation>
    </message>
    <message>
        <source>Every GPU in turn</source>
        <translation>Chaque GPU à son tour</translation>
    </message>
    <message>
        <source>How often the random settings are drawn</source>
        <translation>Combien de fois les réglages aléatoires sont tirés</translation>
    </message>
    <message>
        <source>The same number draws the same values again</source>
        <translation>Le même nombre tire les mêmes valeurs à nouveau</translation>
    </message>
    <message>
        <source>D&amp;raws:</source>
        <translation>T&amp;irages :</translation>
    </message>
    <message>
        <source>Dr&amp;awn with:</source>
        <translation>T&amp;irés avec :</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom :</translation>
    </message>
    <message>
        <source>S&amp;eeds:</source>
        <translation>&amp;Graines :</translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation>&amp;Appareil :</translation>
    </message>
    <message>
        <source>The runs of the sweep</source>
        <translation>Les exécutions du balayage</translation>
    </message>
    <message>
        <source>E&amp;xport...</source>
        <translation>E&amp;xporter...</translation>
    </message>
    <message>
        <source>Write the sweep as a file that “byol sweep” takes</source>
        <translation>Écrire le balayage dans un fichier que byol accepte</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Create the runs and train them one after the other (Ctrl+Shift+Return)</source>
        <translation>Créer les exécutions et les entraîner l’une après l’autre (Ctrl+Maj+Entrée)</translation>
    </message>
    <message>
        <source>The seeds are whole numbers with commas between them, or a range such as 1-5.</source>
        <translation>Les graines sont des nombres entiers séparés par des virgules, ou un intervalle comme 1-5.</translation>
    </message>
    <message>
        <source>Some of the runs have settings that cannot go together.</source>
        <translation>Certaines exécutions ont des réglages qui ne vont pas ensemble.</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln Run(s) to Queue</source>
        <translation>
            <numerusform>Ajouter %Ln exécution à la file</numerusform>
            <numerusform>Ajouter %Ln exécutions à la file</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to Queue</source>
        <translation>Ajouter à la file</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln exécution</numerusform>
            <numerusform>%Ln exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of training in all, if each takes as long as the page&apos;s settings.</source>
        <translation>%1, %2 d’entraînement en tout, si chacune prend aussi longtemps que les réglages de la page.</translation>
    </message>
    <message>
        <source>%1. Measure on the page first to see how long they take.</source>
        <translation>%1. Mesurez d’abord sur la page pour voir combien de temps elles prennent.</translation>
    </message>
    <message>
        <source>Export Sweep</source>
        <translation>Exporter le balayage</translation>
    </message>
    <message>
        <source>Sweeps (*.toml)</source>
        <translation>Balayages (*.toml)</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Le fichier n’a pas pu être écrit : %1</translation>
    </message>
</context>
<context>
    <name>byol::ui::SweepRow</name>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>The setting that varies; type a part of its name to find it</source>
        <translation>Le réglage qui varie ; tapez une partie de son nom pour le trouver</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>How it varies</source>
        <translation>Comment il varie</translation>
    </message>
    <message>
        <source>0.9, 0.99, 1</source>
        <translation>0.9, 0.99, 1</translation>
    </message>
    <message>
        <source>Values with commas between them</source>
        <translation>Valeurs séparées par des virgules</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>Smallest value</source>
        <translation>Plus petite valeur</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Largest value</source>
        <translation>Plus grande valeur</translation>
    </message>
    <message>
        <source> values</source>
        <translation>valeurs</translation>
    </message>
    <message>
        <source>Number of values</source>
        <translation>Nombre de valeurs</translation>
    </message>
    <message>
        <source>Remove this setting</source>
        <translation>Retirer ce réglage</translation>
    </message>
    <message>
        <source>Remove this setting from the sweep</source>
        <translation>Retirer ce réglage du balayage</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Logarithmic Range</source>
        <translation>Intervalle logarithmique</translation>
    </message>
    <message>
        <source>Random Choice</source>
        <translation>Choix au hasard</translation>
    </message>
    <message>
        <source>Random, Uniform</source>
        <translation>Au hasard, uniforme</translation>
    </message>
    <message>
        <source>Random, Log-Uniform</source>
        <translation>Au hasard, log-uniforme</translation>
    </message>
</context>
<context>
    <name>byol::ui::TagsDialog</name>
    <message>
        <source>Edit Tags</source>
        <translation>Modifier les étiquettes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>paper, baseline</source>
        <translation>article, référence</translation>
    </message>
    <message>
        <source>&amp;New tags, separated by commas:</source>
        <translation>&amp;Nouvelles étiquettes, séparées par des virgules :</translation>
    </message>
</context>
<context>
    <name>byol::ui::TimelineBar</name>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Previous Epoch</source>
        <translation>Époque précédente</translation>
    </message>
    <message>
        <source>Next Epoch</source>
        <translation>Époque suivante</translation>
    </message>
    <message>
        <source>Epoch of the timeline</source>
        <translation>Époque de la chronologie</translation>
    </message>
    <message>
        <source>Goes through the checkpoints; the points move from one to the next.</source>
        <translation>Parcourt les points de reprise ; les points vont de l’un à l’autre.</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Checkpoints in a second</source>
        <translation>Points de reprise par seconde</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Époque %1</translation>
    </message>
</context>
<context>
    <name>byol::ui::TomlView</name>
    <message>
        <source>Settings as TOML</source>
        <translation>Réglages en TOML</translation>
    </message>
    <message>
        <source>What is wrong with the text</source>
        <translation>Ce qui ne va pas dans le texte</translation>
    </message>
    <message>
        <source>Go to the line with Return or a click</source>
        <translation>Aller à la ligne avec Entrée ou un clic</translation>
    </message>
    <message>
        <source>Line %L1: %2</source>
        <translation>Ligne %L1 : %2</translation>
    </message>
</context>
<context>
    <name>byol::ui::TourPanel</name>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>A run is one pretraining with its settings, curves and results. This page lists those of the workspace. With none yet, the demo starts one on Fashion-MNIST that takes some minutes.</source>
        <translation>Une exécution est un préentraînement avec ses réglages, ses courbes et ses résultats. Cette page montre celles de l’espace de travail. S’il n’y en a pas encore, la démonstration en démarre une sur Fashion-MNIST, en quelques minutes.</translation>
    </message>
    <message>
        <source>Configure</source>
        <translation>Configurer</translation>
    </message>
    <message>
        <source>A new run begins here: choose a preset or clone a run, change what you like, and press Start. A setting that cannot work says so at its line.</source>
        <translation>Une nouvelle exécution commence ici : choisissez un modèle ou clonez une exécution, changez ce que vous voulez, puis appuyez sur Démarrer. Un réglage impossible le dit à sa ligne.</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>The curves of the current run as it trains. Drag to zoom, Home shows all again. Ctrl+T turns any plot into its table.</source>
        <translation>Les courbes de l’exécution actuelle pendant qu’elle s’entraîne. Glissez pour agrandir, Origine montre tout. Ctrl+T change tout graphique en son tableau.</translation>
    </message>
    <message>
        <source>Augmentations</source>
        <translation>Augmentations</translation>
    </message>
    <message>
        <source>What the network is taught to take for the same: two random views of each picture. Change how they are drawn and see it at once.</source>
        <translation>Ce que le réseau apprend à tenir pour la même chose : deux vues aléatoires de chaque image. Changez leur tirage et voyez-le aussitôt.</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Plongement</translation>
    </message>
    <message>
        <source>A map of the images by what the network makes of them. Similar ones should lie together. Click a point for its picture and its neighbours.</source>
        <translation>Une carte des images selon ce que le réseau en fait. Les semblables devraient être proches. Cliquez sur un point pour son image et ses voisins.</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>How good the representation is: nearest neighbours and a linear classifier on frozen features, with the confusion of the classes.</source>
        <translation>La qualité de la représentation : plus proches voisins et classifieur linéaire sur caractéristiques gelées, avec la confusion des classes.</translation>
    </message>
    <message>
        <source>Any Command</source>
        <translation>Toute commande</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command by its name, F1 lists the keys, F12 shows problems and the log of the run.</source>
        <translation>Ctrl+K trouve chaque commande par son nom, F1 liste les touches, F12 montre les problèmes et le journal de l’exécution.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>End the Tour</source>
        <translation>Terminer la visite</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
</context>
<context>
    <name>byol::ui::TrashDialog</name>
    <message>
        <source>Reading the trash...</source>
        <translation>Lecture de la corbeille...</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Runs in the trash</source>
        <translation>Exécutions dans la corbeille</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Bring the chosen runs back (Return)</source>
        <translation>Ramener les exécutions choisies (Entrée)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Loss %1</source>
        <translation>Perte %1</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message numerus="yes">
        <source>%n runs lie in the trash, with all their files.</source>
        <translation>
            <numerusform>%n exécution est dans la corbeille, avec tous ses fichiers.</numerusform>
            <numerusform>%n exécutions sont dans la corbeille, avec tous leurs fichiers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byol::ui::ViewStrip</name>
    <message>
        <source>Operations of %1</source>
        <translation>Opérations de %1</translation>
    </message>
</context>
<context>
    <name>byol::ui::Workspace</name>
    <message>
        <source>The runs folder cannot be read.</source>
        <translation>Le dossier des exécutions ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The queue cannot be read.</source>
        <translation>La file ne peut pas être lue.</translation>
    </message>
    <message>
        <source>What you said of the run could not be kept.</source>
        <translation>Ce que vous avez dit de l’exécution n’a pas pu être gardé.</translation>
    </message>
    <message>
        <source>The queue could not be changed.</source>
        <translation>La file n’a pas pu être changée.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A workbench for BYOL self-supervised pretraining.</source>
        <translation>Un atelier pour le préentraînement autosupervisé BYOL.</translation>
    </message>
    <message>
        <source>Folder of the runs.</source>
        <translation>Dossier des exécutions.</translation>
    </message>
    <message>
        <source>Run to show first.</source>
        <translation>Exécution à afficher d’abord.</translation>
    </message>
    <message>
        <source>How to look: light or dark.</source>
        <translation>Apparence : light ou dark.</translation>
    </message>
    <message>
        <source>The run cannot be shown.</source>
        <translation>L’exécution ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>BYOL Workbench</source>
        <translation>BYOL Workbench</translation>
    </message>
    <message>
        <source>Page to show first: runs, configure, monitor, augmentations, embedding, evaluate, datasets.</source>
        <translation>Page à afficher d’abord : runs, configure, monitor, augmentations, embedding, evaluate, datasets.</translation>
    </message>
    <message>
        <source>Settings to open (.byolrun, .toml), or the folder of a run.</source>
        <translation>Réglages à ouvrir (.byolrun, .toml), ou le dossier d’une exécution.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
</context>
</TS>
