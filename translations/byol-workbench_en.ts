<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>byol::ui::ConfigForm</name>
    <message numerus="yes">
        <source>Show %n advanced setting(s)</source>
        <translation>
            <numerusform>Show %n advanced setting</numerusform>
            <numerusform>Show %n advanced settings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byol::ui::ConfigurePage</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) must be changed before the run can start.</source>
        <translation>
            <numerusform>%n setting must be changed before the run can start.</numerusform>
            <numerusform>%n settings must be changed before the run can start.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byol::ui::ConfusionView</name>
    <message numerus="yes">
        <source>Most often confused: %1 taken for %2, %n time(s)</source>
        <translation>
            <numerusform>Most often confused: %1 taken for %2, once</numerusform>
            <numerusform>Most often confused: %1 taken for %2, %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byol::ui::DatasetLine</name>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n class</numerusform>
            <numerusform>%n classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) to learn from</source>
        <translation>
            <numerusform>%Ln image to learn from</numerusform>
            <numerusform>%Ln images to learn from</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held out</source>
        <translation>
            <numerusform>%Ln held out</numerusform>
            <numerusform>%Ln held out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byol::ui::EmbeddingPage</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n nearest in the representation</source>
        <translation>
            <numerusform>The nearest in the representation</numerusform>
            <numerusform>The %n nearest in the representation</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byol::ui::JobBar</name>
    <message numerus="yes">
        <source>%1, about %n s left</source>
        <translation>
            <numerusform>%1, about %n s left</numerusform>
            <numerusform>%1, about %n s left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byol::ui::PreflightPanel</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>byol::ui::StatusStrip</name>
    <message numerus="yes">
        <source>%n run(s) active</source>
        <translation>
            <numerusform>%n run active</numerusform>
            <numerusform>%n runs active</numerusform>
        </translation>
    </message>
</context>
</TS>
