# cpack -G DEB: byol (without Qt) and byol-workbench, for the Debian that it runs on.
set(BYOL_MAINTAINER "BYOL Workbench Maintainers <byol-workbench@localhost>" CACHE STRING
    "Who answers for the packages: Name <address>")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME byol-workbench)
set(CPACK_PACKAGE_CONTACT "${BYOL_MAINTAINER}")
# CPack takes one first line for all packages.
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "self-supervised pretraining of image encoders by BYOL")
set(CPACK_RESOURCE_FILE_LICENSE "${CMAKE_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_DIRECTORY "${CMAKE_BINARY_DIR}/packages")
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_ALL)
if(BYOL_BUILD_ENGINE)
    list(APPEND CPACK_COMPONENTS_ALL engine)
endif()
if(BYOL_BUILD_WORKBENCH)
    list(APPEND CPACK_COMPONENTS_ALL workbench)
endif()
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

set(CPACK_DEBIAN_ENGINE_PACKAGE_NAME byol)
set(CPACK_DEBIAN_ENGINE_DESCRIPTION "The engine, a command line that needs no desktop. It pretrains image encoders
without labels by Bootstrap Your Own Latent, evaluates them by nearest
neighbours and linear classifiers, lays out maps of what they see, and exports
weights.")
set(CPACK_DEBIAN_ENGINE_PACKAGE_RECOMMENDS "libopenblas0-pthread | libblas3, dataset-fashion-mnist")

set(CPACK_DEBIAN_WORKBENCH_PACKAGE_NAME byol-workbench)
set(CPACK_DEBIAN_WORKBENCH_DESCRIPTION "The workbench, a window to choose images and settings, pretrain in a process
that outlives it, watch the curves live, look at augmented views, maps and
neighbours, and compare and evaluate runs.")
set(CPACK_DEBIAN_WORKBENCH_PACKAGE_DEPENDS "byol (= ${PROJECT_VERSION}), tar")
set(CPACK_DEBIAN_WORKBENCH_PACKAGE_RECOMMENDS "fonts-dejavu-core | fonts-noto-core, ca-certificates")
set(CPACK_DEBIAN_WORKBENCH_PACKAGE_SUGGESTS "qt6-wayland")

include(CPack)
cpack_add_component(engine DISPLAY_NAME "byol" DESCRIPTION "The engine and command line")
cpack_add_component(workbench DISPLAY_NAME "byol-workbench" DESCRIPTION "The window")
